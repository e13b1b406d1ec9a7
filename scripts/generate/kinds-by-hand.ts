import type { WordKind } from "../../src/text/word-kinds.ts";

/** Nouns that pictures show in another sense than the one WordNet has first, or that it lacks; "" for those of no kind. */
export const kindsByHand: Readonly<Record<WordKind | "", string>> = {
  garment: `skirt miniskirt glove mitten gauntlet armor armour cloak cape hoodie beanie crown tiara halo choker eyepatch
    monocle headphones earphones goggles glasses sunglasses thighhighs pantyhose serafuku neckerchief bowtie hairclip hairband
    hairpin scrunchie headband backpack satchel handbag purse wristwatch sleeve collar belt suspenders sneakers sandals heels boots
    stockings socks uniform suit costume outfit attire clothes clothing lipstick eyeshadow eyeliner mascara makeup earrings
    necklace bracelet ring pendant brooch piercing tattoo jewelry button zipper strap ribbon bow lace frill ruffle patch apron
    kimono yukata hakama obi bikini swimsuit leotard bodysuit jumpsuit overalls pants trousers jeans shorts leggings tights
    underwear bra panties pajamas tie scarf veil mask helmet hat cap hood vest cardigan sweater t-shirt tank-top watch badge
    shawl poncho robe gown tunic corset garter headdress headgear spectacles bandana turban slippers shoes nail`,
  hair: `hair bangs fringe twintails twintail pigtails ponytail braid bun ahoge sidelocks sideburns beard mustache moustache
    goatee stubble hairstyle haircut hairline bob afro dreadlocks curls mullet mohawk whiskers eyebrow eyelash`,
  body: `arms wing tail horn fang claw paw hoof fur feather beak snout antler freckle mole scar wrinkle dimple cheek lip tooth teeth
    breast hip waist thigh shoulder chest torso abs neck chin forehead nose ear eye skin face head hand arm leg knee elbow foot
    finger thumb toe back body cleavage midriff navel tentacle`,
  structure: `table counter countertop desk shelf bookshelf bookcase cabinet cupboard bench couch sofa chair armchair stool bed
    wallpaper tile tiles whiteboard blackboard chalkboard lamppost windowsill fireplace stove oven chimney curtain drapes blinds rug carpet
    stairs staircase stairway railing banister hallway corridor lobby classroom cubicle store shop market stall cafe restaurant bar
    station platform terminal stadium gym court playground cemetery graveyard alley alleyway path pathway trail street sidewalk
    road highway bridge pier dock wharf harbor lighthouse windmill castle temple shrine torii pagoda lot tatami church cathedral ruin
    rooftop skyscraper tower pillar column arch archway gate fence wall floor ceiling window door doorway porch balcony patio
    terrace garage barn farm cabin cottage hut tent room interior studio laboratory library museum stage throne dungeon prison
    spaceship spacecraft cockpit office kitchen bathroom bedroom ladder`,
  place: `city town village harbour island field meadow pasture grassland farmland countryside desert dune jungle forest
    wood woods rainforest orchard vineyard garden park yard backyard lawn hill hillside valley canyon mountain peak cliff volcano
    glacier cave waterfall river stream creek lake pond pool swamp ocean sea bay lagoon beach shore coast coastline seaside
    horizon sky cloud skyline cityscape landscape seascape scenery planet galaxy nebula moon star stars space sand soil ground
    rock rocks boulder tree trees bush hedge shrub foliage grass palm bamboo pine oak willow greenery ice tundra savanna oasis`,
  light: `light lighting sunlight daylight moonlight starlight candlelight lamplight firelight torchlight backlight backlighting
    sunbeam sunshine glow glare glint shine flare bokeh shadow shade silhouette reflection ray fog mist haze smoke steam dust
    rain raindrop snowflake snowfall hail drizzle lightning rainbow spark sparkle ember confetti bubble particle
    splash spray droplet firefly fireworks aurora blizzard storm vignette`,
  feeling: `lonely peaceful cheerful joyful joyous hopeful hopeless sombre somber calm serene tranquil tense cozy cosy eerie
    creepy spooky scary ominous menacing nostalgic romantic melancholy melancholic gloomy dreamy whimsical playful carefree relaxed
    bleak dreary desolate mysterious majestic epic heroic dramatic festive lively energetic determined confident proud shy angry
    sad happy excited bored tired anxious worried confused surprised shocked embarrassed depressed furious desperate
    nostalgia loneliness solitude serenity tranquility tranquillity peace calmness isolation wonder awe mystery despair boredom
    dread tension intimacy innocence elegance freedom whimsy charm comfort coziness sadness happiness joy hope grief rage anger
    adventurous humorous comical funny silly cute adorable elegant luxurious professional friendly intimate thoughtful
    contemplative pensive moody sinister foreboding inviting welcoming refreshing solemn wistful bittersweet`,
  thing: `clock poster sign signpost board painting photo photograph picture frame map mirror lamp lantern candle vase bottle cup
    mug bowl plate pot pan glass box crate barrel basket bucket bag book newspaper letter phone cellphone smartphone laptop computer
    monitor screen keyboard television tv camera toy doll ball balloon sword gun knife umbrella pillow blanket towel cushion cloth
    tablecloth fabric flag banner car truck bus train bicycle bike motorcycle boat ship airplane plane flower flowers rose tulip
    sunflower houseplant plant plants statue sculpture guitar piano food fruit apple orange banana bread cake pizza fish egg
    decoration kettle clipboard lid logo icon equipment machine tool towel wreath`,
  "": `beam petal cross surface lens lid-off pipe rose-colored gold silver red blue green black white brown grey gray pink purple yellow model figure head-on light-year
    front side back-side top bottom left right center middle set pair group part piece kind line lines text view shot angle style
    effect quality detail details color colors colour colours pattern texture theme type focus blur pose posture expression smile
    night day morning evening afternoon dawn dusk sunset sunrise twilight winter summer autumn spring snow fire water flame
    spread plan look`,
};
