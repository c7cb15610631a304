const words = `
aarti abaya abayas acaraje ackee acquis adhan adivasi adivasis adobo adyton aegyo aflaj agbada agbero
agberos aguachile aguardiente aimag aimags ajeossi ajiaco ajumma akara alawite alawites alebrije
alebrijes alfajor alfajores alhaja alhaji almajirai almajiri aloo alsatian alsatians althing amakhosi
amapiano amauti amautis amazigh amihan amphoe anganwadi anganwadis aperol apsara aquaponics arancini
arepa arepas armagnac aroha artform artforms asado asados ashura ashwagandha aswang atamans ayuntamiento
ayurvedic azaan babalawo babudom bachata backburn backburning baijiu baisakhi bakkie bakkies bakso
balafon balikbayan balikbayans balut bammy bampot banchan bandeja bandh bangka bangkas banjar banku
banteng banya banyas baoli baozi barangay barangays barolo baronne basiji basijis basti bastis bayanihan
bazaaris beaujolais becak becaks beedi beedis benami bezirk bhangra bibimbap bidonville bidonvilles
bigos birria bobotie bodaboda bodas bodhran bodycam bodycams boerewors bolognese bombilla bordeaux
boreen boreens bosberaad bothies bottlo bouleuterion boxty boyars braai braais bresaola brigalow
broederbond brolga bulgogi bumiputera bumiputras bunraku bupati burakumin burrata busaa bushbaby buñuelo
buñuelos cabildo cabildos cacerolazo cacerolazos cachupa calamansi calavera calaveras callaloo camat
camembert camogie campesinos cancelation cancelations candomble cangaceiro capoeirista capoeiristas
carinderia carnitas cartonera cartonero cartoneros cascadura catla cawl cegep cegeps ceili ceilis cenote
cenotes centreback centrebacks cerrado chaabi chaat chablis chaebol chaebols chai chakalaka chakka
challan challans changaa changwat chappal chappals charreada chavismo chavista chavistas chawl chawls
chedi cheongsams chicha chilaquiles chital chiva chivas chowk chowkidar chowks clapshot clootie
clydesdale clydesdales cocoyam cocoyams colcannon colectivo colectivos colonias comarca comarcas
comtesse comune comuni concelho condesa corridos courante courantes coureur craic cranachan crorepati
cubesat cubesats culchie culchies cumbia currach currachs cwtch dagga daggy dalit dalits danfo danfos
danwei darbuka dargah dargahs dashcam dashcams dengbej depanneur depanneurs deployee deployees deras
derny desaparecidos dhaba dhabas dhal dharnas digipack digipacks dirndl dishdash dishdasha djembe
domestique domestiques dongas doosra dorp dosa dosas doujiang doujinshi dreich droewors drost drumkit
drumkits dugnad duka dukas dupatta edam eddoe eddoes eduskunta eejit eejits egusi eidgah ejidatario
ejidatarios ejido ejidos ekasi emmental empanadas ephors erhu escrache eyalet faffing falaj farang
farangs favela favelado favelas fazenda fazendeiro fazendeiros fecking feiseanna fika finca fincas fiqh
firefront firies fleadh floorball folketing fonio freekeh freguesia freiherr friesian friesians frites
fufu fusilli futsal fylke gaeltacht galabeya galabeyas galabiya galago galagos galamsey galamseyers
gaokao garam garda gardai garimpeiro garimpeiros garri gaushala gaushalas gegenpressing gemeinde genkan
gewurztraminer gherao gheraoed gheraos ghutra gifs ginnel ginnels githeri gmina gnaoua gnawa goannas
gonfaloniere goonda goondas gopuram goreng gorgonzola gotong gouda gqom granthi grigio grileiro grimpeur
grimpeurs gruyere guanxi guarapo guqin gurpurab gurrier gurudwara guzheng gyudon habagat habal hadiths
hagwon hagwons hajjah haka hakas hakea hakeas halcones halloumi hammam hammams hanami hanbok hanboks
hanfu hangis hanok hanoks hanzi hapu hapuku haram harambee harambees haredi haredim harira harraga
hartals haveli havelis hawala hawza heldentenor heldentenors hereford herefords hibakusha higglers
hikikomori hilsa hiraeth hittiste hluttaw hofmeister hogmanay hoisin holstein holsteins hongbao hongi
hoobae hoodia hospodars hotseat hromada hromadas hryvnias huangjiu hui huipil huipiles huis huitlacoche
hukou hussainiya husseiniya hutong hutongs hygge hytte hytter iddah idli idlis iftari ilish ilobolo
imambara imambargah imbizo imbizos indabas indlamu indunas intime inukshuk inuksuit inyanga inyangas
iroko iwan iwi izakaya izakayas jackeen jalfrezi jamon jandal jandals jangmadang jannies janny
janteloven jarrah jawan jawans jeepney jeepneys jembe jembes jeonse jiaozi jingju jirgas jollof jouvert
juche jugaad jukskei julebord jumbie kabaddi kabupaten kaburu kagawad kahawai kahikatea kaiju kaitiaki
kalsarikannit kamik kamiks kampongs kampung kampungs kandura kanwariyas kapitan karakia karoshi karri
karsevak karsevaks karyakarta karyakartas kasbah katsu kaumatua kawaii kebaya kebayas kecak keiretsu
keirin kelewele kelurahan kenkey kereru kgotla khadi khaleeji khanqah khatib khlong khula khural khutba
kippah kirchnerista kirpan kirpans kirtan kirtans kisan kisans klongs kloofs kodokushi koeksister
koeksisters kofia koha kohanga kolbar kolbars kolkhoz komatiks kombi kombis kommune kompromat konbini
kopi kopitiam kopitiams koppie korero korfball koshari kotatsu kouroi kouros krai krama kramas krantz
kretek krumkake ksar kumara kumaras kumbh kunqu kurmanji kutcha kwaito kyai labneh labrador labradors
lagom lagting lahar lahars lakhpati laksa lambrusco lancha lanchas landdrost landkreis laneway laneways
langar laosheng lapet laphet larb lashkars lathicharge lechon lechona lede ledes lefse lekker lekythos
limoncello lineout lineouts lishi lobola lochan lochans longliner longliners longyi longyis loya lucha
luchador luchadora luchadores lumad lurah luthier luthiers maandazi macchiato machair machairs madeira
maidans maiko majlis makan makgeolli makoti maktaaq malandro malatang malbec mamak mamaks manchego
mandal mandals mandap mandapa mandaps mandazi mandazis mandi mandir mandis mangaka manhua manhwa mantou
maotai maqam marae marja marjaiya marjas marsala marula marwa mascarpone matam matatu matatus matcha
matka matric matrics matryoshka mauby maulana maulvi maulvis mawlid mbira medinas mehndi melaleuca
melaleucas melktert merguez merienda merlot merlots mianzi mieliepap mikoshi milanesa militsiya milonga
milpa milpas minbar minshuku mithered mithering mittelstand mloukhia mofongo mohalla mohallas mohinga
molcajete molue momiji mopane moqueca morcha moringa morogo moshav moulid moussem mukbang mukbangs
muktuk mulga mulid mundu municipio municipios munster musholla musterers mwananchi mzansi mzungu
narcotraficante nargile nasi natto navratri nawabs naxalite naxalites naxals neem neems negroni negronis
netballer netballers nft nfts nigiri nikah nkosi nomarchs nomenklatura nopal nopales noraebang nori
norteño nullah nullahs nyama nyumba ofrenda ofrendas ofuro ogogoro oinochoe oireachtas ojek ojeks okada
okadas okonomiyaki okoume okrug okyeame omdeh omerta omiai omotesando ondol onigiri onsen onsens ookpik
oompah opisthodomos orixa orixas oscypek ostalgie ostpolitik otaku otakus owambe owt ozeki pachinko
padayatra padel pakeha palava palengke pancasila panchayat panchayati panchayats pancit pandal pandals
paneer pangasius pannist pannists pansori panyard paratha parathas parkade parkades parmesan parrilla
parroquia pasalubong pasar patwari patwaris paua pecel pelau pelmeni pentimenti pequiste pequistes
peronista pesantren peshmergas pholourie pierogi pierogies pikelet pikelets pinot pinots piquete
piquetero piqueteros piquetes pohutukawa pomeranian porteño porteños pounamu poutine poutines powhiri
powiat pozole pracharak prahok prasad prasadam preponed preponing principessa pronaos propiska propre
propylaea prosecco pucca pukeko pulqueria puncheur pupusa pupusas puri puris pysanka qadis qajaq qanat
qanats qawwali qigong qipao queso quilombo quilombos quinceañera qulliq rabona raion raions rakhi rakugo
rakyat ramada ramadas ranchera rancheras rangatahi rangoli rasta rastafari rastas razakar razakars
rebozos redshirt redshirted redshirting redshirts reformasi reggaeton rendang renminbi repot repots
repotted repotting rex ribeirinho ribeirinhos riesling rieslings rikishi riksdag rinpoche rioja rohe
rohu rondavel rondavels roquefort roro roti rouleur royong rugelach rugosa runanga ryokan ryokans sabai
sabha sabhas sabkha sadaqah saithe salafi salafis saltfish sambadrome sambal sambals sambista sambistas
sampaguita sancerre sancocho sangoma sangomas santri sanyan saola sarabande sarabandes sarkar sarpanch
sassenach sassenachs sauvignon sayadaw sayadaws scandale schepen schepens schoolies scunner seanad seder
sehri seisiun sejm senedd senpai sepak seringueiro sertanejo sertao sgian shakha shakhas shakshuka
shamal shamba shamisen shawarma shawarmas sheesha sherwani shetland shilingi shinkansen shiraz
shisanyama shochu shuanggui shunto shura siamese sicariato sicario sicarios siheyuan silovik sinigang
sinsemilla sinulog sitatunga skillset skillsets skollie skollies slainte slieveen snicket snickets
soigneur soigneurs soju solyanka songbun songket songkran soum soums souvlaki sovereigntist
sovereigntists sovkhoz spaza spazas spetsnaz spruiked spruiker spruiking spruiks spruit stadtholders
steelpan steelpans stepwell stepwells sternwheeler sternwheelers stilton stoep stoeps stokvel stokvels
stramash stushie subak subedar sufi sufiana sufis suhoor sukuma sukumawiki sunbae supercross suya
swadeshi swaggie swayamsevak systembolaget szlachta taamiya taarof tafsir tahtib taiko takahe takkie
takkies takoyaki takraw taluka taluks tamariki tambon tanaiste tangi tangihanga tangyuan taniwha
tankobon tannie tanod tanods taoiseach taonga taotie tapa tarakihi tatmadaw taziya tehsil tehsildar
tehsils temenos tempranillo thanaka thangka thangkas thobe thobes thosai tifinagh tikanga titushki
titushky tlayuda tlayudas toetoe toheroa tohunga tokusatsu toman tomans tonkotsu toonie toonies
toothfish totara totopos tradies trotro trotros tsotsi tsotsis tteok tteokbokki tuatua tudung tudungs
tukang tuktuk tuktuks tulku ubuntu ugali uilleann ujamaa ulama ulpan umbanda umbut umiaq ummah
umqombothi umrah unani upazila upazilas vallenato vallenatos vaqueiro vatnik vecino vecinos veldskoen
vennel verkrampte verligte vetkoek vicomtesse vihara viharas villero vishing vitenge vleis vlog vlogged
vlogs voivode voivodes voivodeship voivodeships vyshyvanka vyshyvankas waakye waiata wananchi waqf
waratah waratahs warfighter warfighters warfighting warung warungs wats wazee weltschmerz wensleydale
wetas whakapapa whanau whares wharfie wharfies whenua wilaya wilayas wilayat wuxia xiaokang xiaolongbao
xinfang yatra yatras yazidi yazidis yokozuna youtiao yukata yukatas yuzu zaatar zainichi zakah zakat
zamboni zambonis zamindars zastoi zawiya zellige zhongkao zhupan zilla zongzi zouk zupan zurek
`;

/**
 * Words that the English press of a country takes from its other languages, and that no dictionary of English has:
 * “upazila”, “iwi”, “barangay”, “matatu”. Gathered by hand; lower-case. Words that are a letter away from a common
 * English one are left out, since there the slip is likelier.
 */
export const worldWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/));
