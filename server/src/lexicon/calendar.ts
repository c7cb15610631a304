/** What the features of this table say of a word. */
export const calendarFeatures = {
  "before-day-name": "“The April survey”: no verb follows, as it does after a first name.",
  "before-month": "Before a month’s name that is a word too: “in March”.",
  "before-year": "Before four figures that are a year.",
  "before-year-alone": "Before four figures that only these make a year.",
  century: "The number of a century, spelled out.",
  "counted-otherwise": "Before a day or a month that is no one day or none of the article’s own week.",
  "counted-time": "What is counted before “ago”.",
  "date-word": "Words with which a date begins that is not in figures, months and days apart.",
  "early-or-late": "Before a day or a month that is told apart: “early last May”.",
  holiday: "Holidays.",
  month: "The number of a month, by its name.",
  "month-and-word": "Months and their abbreviations that are words or names too.",
  "month-short": "The number of a month, by its abbreviation without a stop.",
  "part-of-day": "Parts of a day.",
  period: "Stretches of time that have a length of their own.",
  season: "Stretches of time that have none.",
  "surely-month-behind":
    "What stands before a month even where a capital word follows, which might make it a first name.",
  "time-by-word": "Words with which a time begins that is not in figures.",
  "time-word": "Weekdays, months and the like: they stand beside a speaker and are never part of one.",
  weekday: "The ISO number of a day of the week, Monday 1.",
  "weekday-short": "The ISO number of a day of the week, Monday 1, by its abbreviation without a stop.",
} as const;

/** Words of dates and times, one a line with its features. Own writing. */
export const calendar = `
Ash Wednesday	holiday
Black Friday	holiday
Bloody Sunday	holiday
Boxing Day	holiday
Christmas	holiday
Christmas Day	holiday
Christmas Eve	holiday
Cyber Monday	holiday
Diwali	holiday
Easter	holiday
Easter Monday	holiday
Easter Sunday	holiday
Eid al-Adha	holiday
Eid al-Fitr	holiday
Father's Day	holiday
Father’s Day	holiday
Good Friday	holiday
Halloween	holiday
Hanukkah	holiday
Independence Day	holiday
Labor Day	holiday
Labour Day	holiday
Lunar New Year	holiday
May Day	holiday
Memorial Day	holiday
Mother's Day	holiday
Mother’s Day	holiday
New Year's Day	holiday
New Year's Eve	holiday
New Year’s Day	holiday
New Year’s Eve	holiday
Nowruz	holiday
Palm Sunday	holiday
Passover	holiday
Ramadan	holiday
Rosh Hashana	holiday
Rosh Hashanah	holiday
Super Tuesday	holiday
Thanksgiving	holiday
Thanksgiving Day	holiday
Valentine's Day	holiday
Valentine’s Day	holiday
Veterans Day	holiday
Yom Kippur	holiday
a	before-year date-word
a.d	date-word
ad	date-word
after	before-month before-year
afternoon	part-of-day time-word
ago	time-word
also	before-day-name
an	date-word
and	before-day-name before-month before-year
any	counted-otherwise
apr	month-short=4
april	month=4 month-and-word time-word
are	before-day-name
around	before-month before-year
as	before-day-name
ash	date-word
at	before-day-name
aug	month-short=8
aug.	time-word
august	month=8 month-and-word time-word
autumn	before-year season time-word
before	before-month before-year
between	before-month before-year before-year-alone
black	date-word
bloody	date-word
boxing	date-word
but	before-day-name
by	before-day-name before-month before-year before-year-alone
can	before-day-name
century	period
christmas	date-word
circa	before-year
could	before-day-name
cyber	date-word
day	counted-time
dec	month-and-word month-short=12
dec.	time-word
decade	counted-time period
december	month=12 time-word
did	before-day-name
diwali	date-word
does	before-day-name
during	before-month before-year surely-month-behind
each	before-month counted-otherwise
earlier	date-word early-or-late time-by-word time-word
early	before-month before-year early-or-late surely-month-behind time-by-word
easter	date-word
eid	date-word
eight	date-word
eighteenth	century=18 date-word
evening	part-of-day time-word
every	before-month counted-otherwise
fall	before-year season
father	date-word
feb	month-short=2
feb.	time-word
february	month=2 time-word
five	date-word
for	before-day-name before-month before-year
four	date-word
fri	date-word weekday-short=5
friday	time-word weekday=5
from	before-day-name before-month before-year before-year-alone
fy	date-word
good	date-word
had	before-day-name
halloween	date-word
hanukkah	date-word
has	before-day-name
have	before-day-name
her	before-year
his	before-year
in	before-day-name before-month before-year before-year-alone surely-month-behind
independence	date-word
is	before-day-name
its	before-year
jan	month-and-word month-short=1
jan.	time-word
january	month=1 time-word
jul	month-short=7
july	month=7 time-word
jun	month-and-word month-short=6
june	month=6 month-and-word time-word
labor	date-word
labour	date-word
last	before-month date-word surely-month-behind time-by-word
late	before-month before-year early-or-late surely-month-behind time-by-word
later	date-word early-or-late time-by-word time-word
lunar	date-word
many	date-word
mar	month-and-word month-short=3
march	month=3 month-and-word time-word
may	before-day-name month=5 month-and-word time-word
memorial	date-word
mid	before-month before-year surely-month-behind
midday	time-by-word
midnight	part-of-day time-by-word
mon	date-word weekday-short=1
monday	time-word weekday=1
month	counted-time period time-word
morning	part-of-day time-word
mother	date-word
new	date-word
next	before-month date-word surely-month-behind time-by-word
night	part-of-day time-word
nine	date-word
nineteenth	century=19 date-word
noon	time-by-word
nov	month-short=11
nov.	time-word
november	month=11 time-word
nowruz	date-word
oct	month-short=10
oct.	time-word
october	month=10 time-word
of	before-day-name before-month before-year before-year-alone
on	before-day-name before-year
one	date-word
or	before-day-name
our	before-year
palm	date-word
passover	date-word
q1	date-word
q2	date-word
q3	date-word
q4	date-word
quarter	period time-by-word
ramadan	date-word
recently	time-word
rosh	date-word
said	before-day-name
sat	date-word weekday-short=6
saturday	time-word weekday=6
says	before-day-name
season	before-year season
sep	month-short=9
sept	month-short=9
sept.	time-word
september	month=9 time-word
seven	date-word
several	date-word
since	before-month before-year before-year-alone surely-month-behind
six	date-word
spring	before-year season
summer	before-year season time-word
sun	date-word month-and-word weekday-short=7
sunday	time-word weekday=7
super	date-word
tells	before-day-name
ten	date-word
than	before-year
thanksgiving	date-word
the	before-year date-word
the first	counted-otherwise
the following	counted-otherwise
the fourth	counted-otherwise
the last	counted-otherwise
the next	counted-otherwise
the previous	counted-otherwise
the second	counted-otherwise
the third	counted-otherwise
their	before-year
then	before-day-name
this	before-month date-word surely-month-behind time-by-word
three	date-word
through	before-month before-year
thu	date-word weekday-short=4
thur	weekday-short=4
thurs	date-word weekday-short=4
thursday	time-word weekday=4
till	before-month before-year surely-month-behind
to	before-day-name before-month before-year
today	date-word time-by-word time-word
told	before-day-name
tomorrow	date-word time-by-word time-word
tonight	time-by-word time-word
tue	date-word weekday-short=2
tues	date-word weekday-short=2
tuesday	time-word weekday=2
twentieth	century=20 date-word
twenty-first	century=21 date-word
two	date-word
until	before-month before-year before-year-alone surely-month-behind
valentine	date-word
veterans	date-word
was	before-day-name
wed	date-word weekday-short=3
wednesday	time-word weekday=3
week	counted-time period time-word
weekend	period time-word
were	before-day-name
who	before-day-name
whose	before-day-name
will	before-day-name
winter	before-year season time-word
with	before-day-name
would	before-day-name
year	before-year before-year-alone counted-time period time-word
years	before-year
yesterday	date-word time-by-word time-word
yom	date-word
`;
