const words = `
abaya abayas ackee adobo agbada aguardiente aimag aimags akara alawite alawites amapiano aperol aquaponics
arancini arepa arepas artform artforms ashwagandha ayuntamiento ayurvedic bachata baijiu bakkie bakkies
balafon bandh banku baozi barangay barangays barolo beaujolais becak beedi beedis bhangra bobotie bodaboda
bodhran bodycam bodycams boerewors bordeaux boreen bottlo boxty braai braais bresaola bumiputera bunraku
burrata cachupa calamansi callaloo camembert camogie campesinos cancelation cancelations cartonero
cartoneros cawl ceili ceilis cenote cenotes centreback centrebacks chaat chaebol chaebols chai chakka
chavismo chavista chavistas chowkidar clootie colcannon comuni corridos craic cranachan cubesat cubesats
cumbia cwtch danfo danwei darbuka dashcam dashcams deployee deployees dhaba dhabas dirndl dishdasha djembe
domestique domestiques doosra dosa dosas dreich drumkit drumkits duka dupatta eejit eejits egusi eidgah
ejido ejidos emmental erhu faffing favela favelas fazenda finca fincas fiqh firefront firies fleadh
floorball fufu fusilli futsal gaeltacht garam garri gegenpressing gherao goonda gorgonzola gotong granthi
gruyere guanxi guzheng hagwon haka hakas halloumi hanbok hanfu hanzi hapu harambee hibakusha hikikomori
hiraeth hogmanay hoisin hongi hoodia hotseat hryvnias huangjiu hukou hutong hutongs idli idlis imambargah
indabas iwi izakaya jalfrezi jamon jandals jeepney jeepneys jeonse jiaozi jollof jugaad kabaddi kaitiaki
kampung kampungs kasbah katsu kaumatua kawaii keiretsu keirin kgotla khural kirchnerista kirpan kirpans koha
kolkhoz konbini kopi kopitiam korero korfball kwaito labneh laksa lambrusco lancha lanchas laneway laneways
langar lechon limoncello lineout lineouts lobola lumad luthier luthiers macchiato maiko majlis malbec mamak
manchego mandazi mandir manhua mantou maqam marae mascarpone matatu matatus matryoshka maulana mbira mehndi
merlot merlots milonga milpa milpas mittelstand mofongo moringa municipio municipios mzungu nasi natto
negroni negronis netballer netballers nigiri norteño ojek ojeks okada omerta omotesando onsen ostalgie
ostpolitik otaku ozeki padel pakeha panchayat panchayats pancit paneer paratha parathas parmesan pasar pelau
pelmeni peronista pierogi pierogies piquetero piqueteros pohutukawa pounamu pozole prosecco pukeko puncheur
pupusa pupusas qawwali qigong qipao queso quilombo quilombos quinceañera rabona raion raions rakyat ramada
ramadas rangatahi rangoli razakar razakars redshirt redshirted redshirting redshirts reggaeton renminbi
riesling rieslings rikishi rioja rohe roti rouleur royong rugelach rugosa ryokan ryokans salafi salafis
saltfish sambal sancerre sangoma sangomas sarpanch schoolies seanad sehri senedd senpai sepak shamba
shawarma shawarmas sherwani shinkansen shiraz shura sicario sicarios siheyuan skillset skillsets slainte
soum soums souvlaki spaza spazas sternwheeler sternwheelers stilton stokvel stokvels stramash stushie sufi
sufis suhoor sukuma supercross suya takraw taluka taluks tamariki tanaiste tangi tangihanga taniwha
taoiseach taotie tapa tehsil tehsildar tehsils tempranillo thobe thobes thosai tikanga toothfish tradies
tsotsi tudung tudungs ugali ujamaa umbut ummah umrah unani upazila upazilas vallenato vecino vecinos vetkoek
vlog vlogged vlogs warfighter warfighters warfighting warung warungs wensleydale whanau whenua wuxia yazidi
yazidis yokozuna yukata yuzu zaatar zakat zilla zouk`;

/**
 * Words that the English press of a country takes from its other languages, and that no dictionary of English has:
 * “upazila”, “iwi”, “barangay”, “matatu”. Gathered by hand; lower-case. Words that are a letter away from a common
 * English one are left out, since there the slip is likelier.
 */
export const worldWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
