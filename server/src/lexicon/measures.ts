/** What the features of this table say of a word. */
export const measureFeatures = {
  "currency-and-word":
    "Names that are words of another meaning too: a sum needs millions, thousands or whose currency it is.",
  "currency-before-sum": "",
  "currency-code-in-lower-case": "",
  "currency-with-other-sense": "",
  "hour-word": "",
  percent: "",
  "round-number-word": "",
  "scale-behind-digits": "",
  "scale-behind-number": "",
  "scale-of-sum": "",
  "scale-word": "",
  "sum-by-word": "",
  "unit-sign": "",
  "unit-word": "",
  "vague-number": "",
  "vague-quantifier": "",
  "vague-scale": "",
} as const;

/** Words of numbers, sums and measures, one a line with its features. Own writing. */
export const measures = `
BILLION	scale-behind-digits
BN	scale-behind-digits
Baht	currency-before-sum
Billion	scale-word
Birr	currency-before-sum
Bn	scale-behind-digits
CRORE	scale-behind-digits
Cr	scale-behind-digits
Crore	scale-word
Dirham	currency-before-sum
Dirhams	currency-before-sum
GB	unit-sign
GW	unit-sign
Hundred	scale-word
LAKH	scale-behind-digits
Lac	scale-word
Lakh	scale-word
MB	unit-sign
MILLION	scale-behind-digits
MN	scale-behind-digits
MW	unit-sign
Million	scale-word
Mn	scale-behind-digits
Naira	currency-before-sum
Peso	currency-before-sum
Pesos	currency-before-sum
Ringgit	currency-before-sum
Rupee	currency-before-sum
Rupees	currency-before-sum
Shilling	currency-before-sum
Shillings	currency-before-sum
TB	unit-sign
TN	scale-behind-digits
TRILLION	scale-behind-digits
Taka	currency-before-sum
Thousand	scale-word
Tn	scale-behind-digits
Trillion	scale-word
a couple	vague-number
a couple of	vague-number
a few	vague-number
acre	unit-word
afghani	currency-with-other-sense
b	scale-behind-digits
baht	currency-before-sum sum-by-word
balboa	currency-with-other-sense
barrel	unit-word
billion	scale-behind-number scale-of-sum scale-word
billions	sum-by-word vague-scale
birr	currency-before-sum sum-by-word
bln	scale-behind-digits
bn	scale-behind-digits
btc	currency-code-in-lower-case
buck	currency-with-other-sense
bushel	unit-word
centimeter	unit-word
centimetre	unit-word
chf	currency-code-in-lower-case
cm	unit-sign
cny	currency-code-in-lower-case
colon	currency-and-word
cordoba	currency-and-word
couple	vague-quantifier
couple of	vague-quantifier
cr	scale-behind-digits
crore	scale-behind-number scale-of-sum scale-word
crores	sum-by-word vague-scale
crown	currency-and-word
degree Celsius	unit-word
degree Fahrenheit	unit-word
degrees Celsius	unit-word
degrees Fahrenheit	unit-word
denar	currency-with-other-sense
dirham	currency-before-sum sum-by-word
dirhams	currency-before-sum sum-by-word
dollar	sum-by-word
dollars	sum-by-word
dozens	round-number-word sum-by-word
dram	currency-and-word
eight	hour-word
eleven	hour-word
ether	currency-and-word
eur	currency-code-in-lower-case
euro	sum-by-word
euros	sum-by-word
feet	unit-word
few	sum-by-word vague-quantifier
five	hour-word
foot	unit-word
four	hour-word
ft	unit-sign
gallon	unit-word
gbp	currency-code-in-lower-case
ghs	currency-code-in-lower-case
gigabyte	unit-word
gigawatt	unit-word
gram	unit-word
gramme	unit-word
guarani	currency-with-other-sense
ha	unit-sign
hectare	unit-word
hundred	scale-behind-number scale-of-sum scale-word
hundreds	round-number-word sum-by-word vague-scale
inch	unit-word
inr	currency-code-in-lower-case
jpy	currency-code-in-lower-case
k	scale-behind-digits
kW	unit-sign
kWh	unit-sign
kes	currency-code-in-lower-case
kg	unit-sign
kilo	unit-word
kilogram	unit-word
kilogramme	unit-word
kilometer	unit-word
kilometre	unit-word
kilowatt	unit-word
kina	currency-and-word
kip	currency-and-word
km	unit-sign unit-word
km/h	unit-sign
kmh	unit-sign
knot	unit-word
kph	unit-sign
lac	scale-word
lakh	scale-behind-number scale-of-sum scale-word
lakhs	sum-by-word vague-scale
lb	unit-sign
lei	currency-and-word
lek	currency-and-word
leone	currency-and-word
lev	currency-and-word
liter	unit-word
litre	unit-word
loti	currency-and-word
m	scale-behind-digits
many	sum-by-word vague-number vague-quantifier
marks	currency-and-word
megabyte	unit-word
megawatt	unit-word
meter	unit-word
metre	unit-word
mg	unit-sign
mile	unit-word
miles	unit-word
milligram	unit-word
milliliter	unit-word
millilitre	unit-word
millimeter	unit-word
millimetre	unit-word
million	scale-behind-number scale-of-sum scale-word
millions	sum-by-word vague-scale
mio	scale-behind-digits
ml	unit-sign
mln	scale-behind-digits
mm	unit-sign
mn	scale-behind-digits
mph	unit-sign
naira	currency-before-sum sum-by-word
ngn	currency-code-in-lower-case
nine	hour-word
one	hour-word
ounce	unit-word
pct	percent
per	scale-behind-number
per cent	percent
per-cent	percent
percent	percent scale-behind-number
peso	currency-before-sum sum-by-word
pesos	currency-before-sum sum-by-word
pound	currency-with-other-sense unit-word
pula	currency-and-word
quetzal	currency-with-other-sense
real	currency-and-word
ringgit	currency-before-sum sum-by-word
rmb	currency-code-in-lower-case
rupee	currency-before-sum sum-by-word
rupees	currency-before-sum sum-by-word
scores	round-number-word sum-by-word
seven	hour-word
several	sum-by-word vague-number vague-quantifier
shilling	currency-before-sum sum-by-word
shillings	currency-before-sum sum-by-word
six	hour-word
sol	currency-and-word
som	currency-and-word
taka	currency-before-sum sum-by-word
ten	hour-word
tens	round-number-word sum-by-word
terabyte	unit-word
thousand	scale-behind-number scale-of-sum scale-word
thousands	sum-by-word vague-scale
three	hour-word
tn	scale-behind-digits
ton	unit-word
tonne	unit-word
trillion	scale-behind-number scale-of-sum scale-word
trillions	sum-by-word vague-scale
trn	scale-behind-digits
twelve	hour-word
two	hour-word
usd	currency-code-in-lower-case
usdc	currency-code-in-lower-case
usdt	currency-code-in-lower-case
won	currency-and-word
xrp	currency-code-in-lower-case
yard	unit-word
zar	currency-code-in-lower-case
`;
