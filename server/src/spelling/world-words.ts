const words = `
abaya abayas adobo aimag aimags amapiano artform artforms baijiu bakkie bakkies bandh barangay barangays
becak bodaboda bodycam bodycams boerewors bottlo braai braais bumiputera calamansi campesinos cancelation
cancelations cartonero cartoneros cenote cenotes chaat chaebol chaebols chai chakka chavismo chavista
chavistas comuni danfo danwei dashcam dashcams deployee deployees dishdasha dosa dosas drumkit drumkits
dupatta egusi eidgah ejido ejidos favela favelas finca fincas fiqh firies garri gherao goonda gotong
guanxi hagwon hanbok hapu harambee hikikomori hotseat hryvnias huangjiu hukou idli idlis imambargah
indabas iwi izakaya jeepney jeepneys jeonse jollof kaitiaki kampung kampungs kaumatua kgotla khural
kirchnerista koha konbini kopi kopitiam korero kwaito laksa lancha lanchas laneway laneways lechon lobola
lumad luthier luthiers majlis manhua maqam marae matatu matatus maulana milpa milpas municipio municipios
nasi ojek ojeks okada omotesando otaku pakeha panchayat panchayats pancit paneer pasar peronista
piquetero piqueteros pounamu quilombo quilombos quinceañera raion raions rakyat ramada ramadas rangatahi
razakar razakars redshirt redshirted redshirting redshirts rohe roti royong sambal sangoma sangomas
sarpanch schoolies sehri sepak shamba shinkansen shura sicario sicarios skillset skillsets soum soums
spaza spazas sternwheeler sternwheelers suya takraw taluka taluks tamariki tangi tangihanga tapa tehsil
tehsils thobe thobes thosai tikanga toothfish tradies tsotsi tudung tudungs ugali umbut upazila upazilas
vecino vecinos vlog vlogged vlogs warfighter warfighters warfighting warung warungs whanau whenua zilla
zouk`;

/**
 * Words that the English press of a country takes from its other languages, and that no dictionary of English has:
 * “upazila”, “iwi”, “barangay”, “matatu”. Gathered by hand; lower-case. Words that are a letter away from a common
 * English one are left out, since there the slip is likelier.
 */
export const worldWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
