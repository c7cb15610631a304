const words = `
aarti abaya abayas ackee adhan adobo agbada aguardiente aimag aimags akara alawite alawites amapiano aperol
aquaponics arancini arepa arepas artform artforms ashwagandha ayuntamiento ayurvedic bachata baijiu bakkie
bakkies balafon bandh banku banteng baoli baozi barangay barangays barolo basti bastis beaujolais becak
beedi beedis bezirk bhangra bobotie bodaboda bodhran bodycam bodycams boerewors bordeaux boreen bottlo boxty
braai braais bresaola brigalow brolga bumiputera bunraku burrata bushbaby cabildo cabildos cachupa calamansi
callaloo camembert camogie campesinos cancelation cancelations cartonero cartoneros catla cawl ceili ceilis
cenote cenotes centreback centrebacks cerrado chaat chaebol chaebols chai chakka chavismo chavista chavistas
chawl chawls chedi chital chowkidar clootie cocoyam cocoyams colcannon comarca comarcas comune comuni
concelho corridos craic cranachan cubesat cubesats cumbia currach currachs cwtch danfo danwei darbuka dargah
dargahs dashcam dashcams deployee deployees dhaba dhabas dirndl dishdasha djembe domestique domestiques
doosra dosa dosas dreich drumkit drumkits duka dupatta eddoe eddoes eejit eejits egusi eidgah ejido ejidos
emmental erhu eyalet faffing falaj favela favelas fazenda finca fincas fiqh firefront firies fleadh
floorball fonio freekeh freguesia fufu fusilli futsal gaeltacht galago galagos garam garri gegenpressing
gemeinde gherao gmina goonda gopuram gorgonzola gotong granthi gruyere guanxi gurudwara guzheng hagwon haka
hakas hakea hakeas halloumi hammam hammams hanbok hanfu hanzi hapu harambee haredi haredim haveli havelis
hibakusha hikikomori hilsa hiraeth hogmanay hoisin hongi hoodia hotseat hryvnias huangjiu hukou hutong
hutongs iddah idli idlis ilish imambargah indabas iroko iwan iwi izakaya jalfrezi jamon jandals jarrah
jeepney jeepneys jeonse jiaozi jollof jugaad kabaddi kaitiaki kampung kampungs karri kasbah katsu kaumatua
kawaii keiretsu keirin kereru kgotla khanqah khatib khula khural kippah kirchnerista kirpan kirpans kirtan
kirtans koha kolkhoz kommune konbini kopi kopitiam korero korfball krai ksar kwaito labneh laksa lambrusco
lancha lanchas landkreis laneway laneways langar lechon limoncello lineout lineouts lobola longliner
longliners lumad luthier luthiers macchiato machair maiko majlis malbec mamak manchego mandapa mandazi
mandir manhua mantou maqam marae marula mascarpone matatu matatus matryoshka maulana mawlid mbira mehndi
melaleuca melaleucas merlot merlots milonga milpa milpas minbar mittelstand mofongo mohalla mohallas mopane
moringa moshav mulga municipio municipios mzungu nasi natto negroni negronis netballer netballers nigiri
nikah norteño nullah nullahs ojek ojeks okada okoume okrug omerta omotesando onsen ostalgie ostpolitik otaku
ozeki padel pakeha panchayat panchayats pancit paneer pangasius paratha parathas parmesan parroquia pasar
paua pelau pelmeni peronista pierogi pierogies piquetero piqueteros pohutukawa pounamu powiat pozole prasad
prosecco pukeko puncheur pupusa pupusas qanat qanats qawwali qigong qipao queso quilombo quilombos
quinceañera rabona raion raions rakhi rakyat ramada ramadas rangatahi rangoli razakar razakars redshirt
redshirted redshirting redshirts reggaeton renminbi riesling rieslings rikishi rinpoche rioja rohe rohu roro
roti rouleur royong rugelach rugosa ryokan ryokans sabkha sadaqah saithe salafi salafis saltfish sambal
sancerre sangoma sangomas saola sarpanch schoolies seanad sehri senedd senpai sepak shamba shawarma
shawarmas sherwani shinkansen shiraz shura sicario sicarios siheyuan sitatunga skillset skillsets slainte
soum soums souvlaki spaza spazas stepwell stepwells sternwheeler sternwheelers stilton stokvel stokvels
stramash stushie sufi sufis suhoor sukuma supercross suya tafsir takahe takraw taluka taluks tamariki
tanaiste tangi tangihanga taniwha taoiseach taotie tapa taziya tehsil tehsildar tehsils tempranillo thangka
thangkas thobe thobes thosai tikanga toheroa toothfish tradies tsotsi tudung tudungs tulku ugali ujamaa
ulpan umbut ummah umrah unani upazila upazilas vallenato vecino vecinos vetkoek vihara viharas vlog vlogged
vlogs voivodeship voivodeships waqf waratah waratahs warfighter warfighters warfighting warung warungs wats
wensleydale whanau whenua wilaya wilayat wuxia yazidi yazidis yokozuna yukata yuzu zaatar zakat zawiya zilla
zouk`;

/**
 * Words that the English press of a country takes from its other languages, and that no dictionary of English has:
 * “upazila”, “iwi”, “barangay”, “matatu”. Gathered by hand; lower-case. Words that are a letter away from a common
 * English one are left out, since there the slip is likelier.
 */
export const worldWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
