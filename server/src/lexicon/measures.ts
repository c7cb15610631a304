/** What the features of this table say of a word. */
export const measureFeatures = {
  "beside-currency-not-money":
    "What makes a currency’s name part of another thing’s: “the dollar store”, “the euro zone”.",
  coin: "Money that no state issues.",
  currency:
    "ISO 4217 codes by the currency's name in the singular; empty where several countries' currencies bear it.",
  "currency-and-word":
    "Names that are words of another meaning too: a sum needs millions, thousands or whose currency it is.",
  "currency-before-sum": "Currencies that stand before their figure: “Rupees 500”.",
  "currency-code-in-lower-case": "ISO 4217 codes and coins that stand alone, in lower case.",
  "currency-with-other-sense": "Currencies whose names mean something else more often.",
  hundredth: "Hundredths, by name in the singular, of the currency with the code.",
  "national-currency":
    "Whose currency it is, before the currency’s name: each name and its ISO 4217 code (“canadian dollar” is CAD).",
  percent: "The ways to write percent.",
  "power-of-ten": "Powers of ten by the words and letters that stand for them.",
  "power-of-unit": "The sign of a unit’s power, by the word before the unit.",
  "round-number-word": "“Dozens of thousands”.",
  "scale-behind-digits": "Signs of a scale behind figures: 5bn.",
  "scale-of-sum": "Words of a scale.",
  "second-word-of-country": "Second words of the countries whose currencies are named: “Sri Lankan rupees”.",
  "sum-by-word": "Words with which a sum begins that is not in figures.",
  "tens-number": "The value of a number in tens.",
  unit: "Unit symbols by the words for them, without a plural s.",
  "unit-number": "The value of a number below twenty.",
  "unit-sign": "Signs of units, behind figures.",
  "unit-word": "Units of measure in words.",
  "vague-number": "Numbers that tell no number.",
  "vague-quantifier": "“Several dollars”.",
  "vague-scale": "“Millions of dollars”.",
  "has-smaller-unit": "Symbols of units that a smaller one goes on: “6ft 2in”.",
  "smaller-unit": "Units that a larger one’s figure stands before: “6ft 2in”.",
} as const;

/** Words of numbers, sums and measures, one a line with its features. Own writing. */
export const measures = `
African	second-word-of-country
BILLION	scale-behind-digits
BN	scale-behind-digits
Baht	currency-before-sum
Birr	currency-before-sum
Bitcoin	coin
Bn	scale-behind-digits
CRORE	scale-behind-digits
Cr	scale-behind-digits
Dirham	currency-before-sum
Dirhams	currency-before-sum
Dogecoin	coin
Ethereum	coin
GB	unit-sign
GW	unit-sign
Kong	second-word-of-country
Korean	second-word-of-country
LAKH	scale-behind-digits
Lankan	second-word-of-country
Leonean	second-word-of-country
Litecoin	coin
MB	unit-sign
MILLION	scale-behind-digits
MN	scale-behind-digits
MW	unit-sign
Mn	scale-behind-digits
Naira	currency-before-sum
Peso	currency-before-sum
Pesos	currency-before-sum
Rican	second-word-of-country
Ringgit	currency-before-sum
Rupee	currency-before-sum
Rupees	currency-before-sum
Shilling	currency-before-sum
Shillings	currency-before-sum
Sudanese	second-word-of-country
TB	unit-sign
TN	scale-behind-digits
TRILLION	scale-behind-digits
Taiwan	second-word-of-country
Taka	currency-before-sum
Tn	scale-behind-digits
Zealand	second-word-of-country
a couple	vague-number
a couple of	vague-number
a few	vague-number
acre	unit=acre unit-word
afghani	currency=AFN currency-with-other-sense
algerian	national-currency=dinar:DZD
american	national-currency=dollar:USD
amount	beside-currency-not-money
angolan	national-currency=kwanza:AOA
area	beside-currency-not-money
argentine	national-currency=peso:ARS
argentinean	national-currency=peso:ARS
argentinian	national-currency=peso:ARS
ariary	currency=MGA
armenian	national-currency=dram:AMD
australian	national-currency=dollar:AUD
azerbaijani	national-currency=manat:AZN
b	power-of-ten=9 scale-behind-digits
bahamian	national-currency=dollar:BSD
bahraini	national-currency=dinar:BHD
baht	currency=THB currency-before-sum sum-by-word
balboa	currency=PAB currency-with-other-sense
bangladeshi	national-currency=taka:BDT
barbadian	national-currency=dollar:BBD
barbados	national-currency=dollar:BBD
barrel	unit=bbl unit-word
belarusian	national-currency=ruble:BYN,rouble:BYN
belgian	national-currency=franc:BEF
belize	national-currency=dollar:BZD
belizean	national-currency=dollar:BZD
bermuda	national-currency=dollar:BMD
bermudian	national-currency=dollar:BMD
bil	power-of-ten=9
billion	power-of-ten=9 scale-of-sum
billions	sum-by-word vague-scale
birr	currency=ETB currency-before-sum sum-by-word
bitcoin	currency=BTC
bln	power-of-ten=9 scale-behind-digits
bloc	beside-currency-not-money
bn	power-of-ten=9 scale-behind-digits
bolivar	currency=VES
bolivian	national-currency=boliviano:BOB
boliviano	currency=BOB
bosnian	national-currency=marks:BAM
botswana	national-currency=pula:BWP
brazilian	national-currency=real:BRL,reais:BRL
british	national-currency=pound:GBP
brunei	national-currency=dollar:BND
btc	currency-code-in-lower-case
buck	currency=USD currency-with-other-sense
burmese	national-currency=kyat:MMK
burundian	national-currency=franc:BIF
bushel	unit=bu unit-word
cambodian	national-currency=riel:KHR
canadian	national-currency=dollar:CAD
caribbean	national-currency=dollar:XCD
cayman	national-currency=dollar:KYD
cedi	currency=GHS
celsius	unit=°C
cent	hundredth=USD
centavo	hundredth
centime	hundredth
centimeter	unit=cm unit-word
centimetre	unit=cm unit-word
cfa	national-currency=franc:XOF
chf	currency-code-in-lower-case
chilean	national-currency=peso:CLP
chinese	national-currency=yuan:CNY
cm	unit=cm unit-sign
cny	currency-code-in-lower-case
colombian	national-currency=peso:COP
colon	currency=CRC currency-and-word
comorian	national-currency=franc:KMF
congolese	national-currency=franc:CDF
cordoba	currency=NIO currency-and-word
costa rican	national-currency=colon:CRC
couple	vague-quantifier
couple of	vague-quantifier
cr	power-of-ten=7 scale-behind-digits
crisis	beside-currency-not-money
crore	power-of-ten=7 scale-of-sum
crores	sum-by-word vague-scale
crown	currency currency-and-word
cuban	national-currency=peso:CUP
cubic	power-of-unit=³
cypriot	national-currency=pound:CYP
czech	national-currency=crown:CZK,koruna:CZK
dalasi	currency=GMD
danish	national-currency=krone:DKK,kroner:DKK,crown:DKK
degree Celsius	unit-word
degree Fahrenheit	unit-word
degrees Celsius	unit-word
degrees Fahrenheit	unit-word
denar	currency=MKD currency-with-other-sense
deutsche	national-currency=marks:DEM
dinar	currency
dirham	currency currency-before-sum sum-by-word
dirhams	currency-before-sum sum-by-word
djiboutian	national-currency=franc:DJF
dogecoin	currency=DOGE
dollar	currency=USD sum-by-word
dollars	sum-by-word
dominican	national-currency=peso:DOP
dong	currency=VND
dozens	round-number-word sum-by-word
dram	currency=AMD currency-and-word
egyptian	national-currency=pound:EGP
eight	unit-number=8
eighteen	unit-number=18
eighty	tens-number=80
eleven	unit-number=11
emirati	national-currency=dirham:AED
escudo	currency
ether	currency=ETH currency-and-word
ethereum	currency=ETH
ethiopian	national-currency=birr:ETB
eur	currency-code-in-lower-case
euro	currency=EUR sum-by-word
euros	sum-by-word
fahrenheit	unit=°F
feet	unit=ft unit-word
few	sum-by-word vague-quantifier
fifteen	unit-number=15
fifty	tens-number=50
figure	beside-currency-not-money
fiji	national-currency=dollar:FJD
fijian	national-currency=dollar:FJD
filipino	national-currency=peso:PHP
finnish	national-currency=marks:FIM
five	unit-number=5
foot	unit=ft unit-word
forint	currency=HUF
forty	tens-number=40
four	unit-number=4
fourteen	unit-number=14
franc	currency
french	national-currency=franc:FRF
ft	has-smaller-unit unit=ft unit-sign
gallon	unit=gal unit-word
gb	unit=GB
gbp	currency-code-in-lower-case
georgian	national-currency=lari:GEL
german	national-currency=marks:DEM
ghana	national-currency=cedi:GHS
ghanaian	national-currency=cedi:GHS
ghs	currency-code-in-lower-case
gibraltar	national-currency=pound:GIP
gigabyte	unit=GB unit-word
gigawatt	unit=GW unit-word
gourde	currency=HTG
gram	unit=g unit-word
gramme	unit=g unit-word
greenback	currency=USD
guarani	currency=PYG currency-with-other-sense
guatemalan	national-currency=quetzal:GTQ
guinean	national-currency=franc:GNF
guyana	national-currency=dollar:GYD
guyanese	national-currency=dollar:GYD
gw	unit=GW
ha	unit=ha unit-sign
haitian	national-currency=gourde:HTG
hectare	unit=ha unit-word
honduran	national-currency=lempira:HNL
hong kong	national-currency=dollar:HKD
hryvnia	currency=UAH
hryvnya	currency=UAH
hundred	power-of-ten=2 scale-of-sum
hundreds	round-number-word sum-by-word vague-scale
hungarian	national-currency=forint:HUF
icelandic	national-currency=krona:ISK
in	smaller-unit
inch	smaller-unit unit=in unit-word
inche	unit=in
inches	smaller-unit
indian	national-currency=rupee:INR
indonesian	national-currency=rupiah:IDR
inr	currency-code-in-lower-case
ins	smaller-unit
iranian	national-currency=rial:IRR
iraqi	national-currency=dinar:IQD
irish	national-currency=pound:IEP
israeli	national-currency=shekel:ILS
italian	national-currency=lira:ITL
jamaica	national-currency=dollar:JMD
jamaican	national-currency=dollar:JMD
japanese	national-currency=yen:JPY
jordanian	national-currency=dinar:JOD
jpy	currency-code-in-lower-case
k	power-of-ten=3 scale-behind-digits
kW	unit-sign
kWh	unit-sign
kazakh	national-currency=tenge:KZT
kazakhstani	national-currency=tenge:KZT
kenya	national-currency=shilling:KES
kenyan	national-currency=shilling:KES
kes	currency-code-in-lower-case
kg	unit=kg unit-sign
kilo	unit=kg unit-word
kilogram	unit=kg unit-word
kilogramme	unit=kg unit-word
kilometer	unit=km unit-word
kilometre	unit=km unit-word
kilowatt	unit=kW unit-word
kina	currency=PGK currency-and-word
kip	currency=LAK currency-and-word
km	unit=km unit-sign unit-word
km/h	unit=km/h unit-sign
kmh	unit=km/h unit-sign
knot	unit=kn unit-word
kobo	hundredth=NGN
kopeck	hundredth=RUB
korean	national-currency=won:KRW
koruna	currency=CZK
kph	unit=km/h unit-sign
krona	currency=SEK
krone	currency
kroner	currency
kronor	currency=SEK
kuwaiti	national-currency=dinar:KWD
kw	unit=kW
kwacha	currency
kwanza	currency=AOA
kwh	unit=kWh
kyat	currency=MMK
kyrgyz	national-currency=som:KGS
lac	power-of-ten=5
lakh	power-of-ten=5 scale-of-sum
lakhs	sum-by-word vague-scale
lankan	national-currency=rupee:LKR
lao	national-currency=kip:LAK
laotian	national-currency=kip:LAK
lari	currency=GEL
lb	has-smaller-unit smaller-unit unit=lb unit-sign
lbs	smaller-unit
lebanese	national-currency=pound:LBP,lira:LBP
lei	currency currency-and-word
lek	currency=ALL currency-and-word
lempira	currency=HNL
leone	currency=SLE currency-and-word
leu	currency
lev	currency=BGN currency-and-word
leva	currency=BGN
liberian	national-currency=dollar:LRD
libyan	national-currency=dinar:LYD
lira	currency=TRY
litecoin	currency=LTC
liter	unit=L unit-word
litre	unit=L unit-word
loti	currency=LSL currency-and-word
m	power-of-ten=6 scale-behind-digits
malawian	national-currency=kwacha:MWK
malaysian	national-currency=ringgit:MYR
maloti	currency=LSL
manat	currency
many	sum-by-word vague-number vague-quantifier
marks	currency currency-and-word
mauritian	national-currency=rupee:MUR
mb	unit=MB
megabyte	unit=MB unit-word
megawatt	unit=MW unit-word
menu	beside-currency-not-money
meter	unit=m unit-word
meticais	currency=MZN
metical	currency=MZN
metre	unit=m unit-word
mexican	national-currency=peso:MXN
mg	unit=mg unit-sign
mil	power-of-ten=6
mile	unit=mi unit-word
miles	unit-word
milligram	unit=mg unit-word
milliliter	unit=mL unit-word
millilitre	unit=mL unit-word
millimeter	unit=mm unit-word
millimetre	unit=mm unit-word
million	power-of-ten=6 scale-of-sum
millions	sum-by-word vague-scale
mio	power-of-ten=6 scale-behind-digits
ml	unit=mL unit-sign
mln	power-of-ten=6 scale-behind-digits
mm	unit=mm unit-sign
mn	power-of-ten=6 scale-behind-digits
moldovan	national-currency=leu:MDL,lei:MDL
moroccan	national-currency=dirham:MAD
mph	unit=mph unit-sign
mw	unit=MW
myanmar	national-currency=kyat:MMK
naira	currency=NGN currency-before-sum sum-by-word
nakfa	currency=ERN
namibia	national-currency=dollar:NAD
namibian	national-currency=dollar:NAD
nepalese	national-currency=rupee:NPR
nepali	national-currency=rupee:NPR
new israeli	national-currency=shekel:ILS
new taiwan	national-currency=dollar:TWD
new zealand	national-currency=dollar:NZD
ngn	currency-code-in-lower-case
ngultrum	currency=BTN
nicaraguan	national-currency=cordoba:NIO
nigerian	national-currency=naira:NGN
nine	unit-number=9
nineteen	unit-number=19
ninety	tens-number=90
north korean	national-currency=won:KPW
norwegian	national-currency=krone:NOK,kroner:NOK,crown:NOK
omani	national-currency=riyal:OMR,rial:OMR
one	unit-number=1
ouguiya	currency=MRU
ounce	unit=oz unit-word
ounces	smaller-unit
oz	smaller-unit
paisa	hundredth
paise	hundredth
pakistan	national-currency=rupee:PKR
pakistani	national-currency=rupee:PKR
paraguayan	national-currency=guarani:PYG
pct	percent
pence	hundredth=GBP
penny	hundredth=GBP
per cent	percent
per-cent	percent
percent	percent
peruvian	national-currency=sol:PEN
pesewa	hundredth=GHS
peso	currency currency-before-sum sum-by-word
pesos	currency-before-sum sum-by-word
philippine	national-currency=peso:PHP
polish	national-currency=zloty:PLN
pound	currency currency-with-other-sense unit=lb unit-word
pounds	smaller-unit
pula	currency=BWP currency-and-word
qatari	national-currency=riyal:QAR
quetzal	currency=GTQ currency-with-other-sense
rand	currency=ZAR
reais	currency=BRL
real	currency=BRL currency-and-word
renminbi	currency=CNY
rial	currency
riel	currency=KHR
ringgit	currency=MYR currency-before-sum sum-by-word
riyal	currency
rmb	currency-code-in-lower-case
romanian	national-currency=leu:RON,lei:RON
rouble	currency=RUB
ruble	currency=RUB
rufiyaa	currency=MVR
rupee	currency=INR currency-before-sum sum-by-word
rupees	currency-before-sum sum-by-word
rupiah	currency=IDR
russian	national-currency=ruble:RUB,rouble:RUB
rwanda	national-currency=franc:RWF
rwandan	national-currency=franc:RWF
saudi	national-currency=riyal:SAR
scores	round-number-word sum-by-word
serbian	national-currency=dinar:RSD
seven	unit-number=7
seventeen	unit-number=17
seventy	tens-number=70
several	sum-by-word vague-number vague-quantifier
seychelles	national-currency=rupee:SCR
seychellois	national-currency=rupee:SCR
shekel	currency=ILS
shilling	currency currency-before-sum sum-by-word
shillings	currency-before-sum sum-by-word
sierra leonean	national-currency=leone:SLE
sign	beside-currency-not-money
singapore	national-currency=dollar:SGD
singaporean	national-currency=dollar:SGD
six	unit-number=6
sixteen	unit-number=16
sixty	tens-number=60
sol	currency=PEN currency-and-word
solomon	national-currency=dollar:SBD
som	currency currency-and-word
somali	national-currency=shilling:SOS
somoni	currency=TJS
south african	national-currency=rand:ZAR
south korean	national-currency=won:KRW
south sudanese	national-currency=pound:SSP
sq	power-of-unit=²
sq.	power-of-unit=²
square	power-of-unit=²
sri lankan	national-currency=rupee:LKR
st	has-smaller-unit
store	beside-currency-not-money
sudanese	national-currency=pound:SDG
surinamese	national-currency=dollar:SRD
swedish	national-currency=krona:SEK,kronor:SEK,crown:SEK
swiss	national-currency=franc:CHF
syrian	national-currency=pound:SYP,lira:SYP
t	power-of-ten=12
taiwan	national-currency=dollar:TWD
taiwanese	national-currency=dollar:TWD
taka	currency=BDT currency-before-sum sum-by-word
tanzania	national-currency=shilling:TZS
tanzanian	national-currency=shilling:TZS
tb	unit=TB
ten	unit-number=10
tenge	currency=KZT
tens	round-number-word sum-by-word
terabyte	unit=TB unit-word
thai	national-currency=baht:THB
thirteen	unit-number=13
thirty	tens-number=30
thousand	power-of-ten=3 scale-of-sum
thousands	sum-by-word vague-scale
three	unit-number=3
tn	power-of-ten=12 scale-behind-digits
togrog	currency=MNT
ton	unit=ton unit-word
tonne	unit=t unit-word
trillion	power-of-ten=12 scale-of-sum
trillions	sum-by-word vague-scale
trinidad	national-currency=dollar:TTD
trn	power-of-ten=12 scale-behind-digits
tugrik	currency=MNT
tunisian	national-currency=dinar:TND
turkish	national-currency=lira:TRY
turkmen	national-currency=manat:TMT
twelve	unit-number=12
twenty	tens-number=20
two	unit-number=2
u.s.	national-currency=dollar:USD
uae	national-currency=dirham:AED
uganda	national-currency=shilling:UGX
ugandan	national-currency=shilling:UGX
uk	national-currency=pound:GBP
ukrainian	national-currency=hryvnia:UAH
uruguayan	national-currency=peso:UYU
us	national-currency=dollar:USD
usd	currency-code-in-lower-case
usdc	currency-code-in-lower-case
usdt	currency-code-in-lower-case
uzbek	national-currency=som:UZS
value	beside-currency-not-money
venezuelan	national-currency=bolivar:VES
vietnamese	national-currency=dong:VND
won	currency=KRW currency-and-word
xrp	currency-code-in-lower-case
yard	unit=yd unit-word
yemeni	national-currency=riyal:YER,rial:YER
yen	currency=JPY
yuan	currency=CNY
zambian	national-currency=kwacha:ZMW
zar	currency-code-in-lower-case
zero	unit-number=0
zimbabwe	national-currency=dollar:ZWL
zimbabwean	national-currency=dollar:ZWL
zloties	currency=PLN
zloty	currency=PLN
zone	beside-currency-not-money
°c	unit=°C
°f	unit=°F
`;
