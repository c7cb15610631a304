/**
 * Lines that a web page leaves behind when its text is copied; each pattern is of the whole line in small letters. To
 * ignore case with `\p{L}` in a pattern costs some milliseconds at its first use.
 */
export const wholeLines: readonly RegExp[] = [
  /(?:learn|read|see|show|view|load|discover|find out) more(?: (?:here|about .{1,60}|stories|articles))?[.!:>»›→ ]{0,20}/,
  /(?:click|tap) (?:here|to|on|the|for|through)\b.{0,90}/,
  /read (?:more|next|also|the full (?:story|article)|full (?:story|article))\b ?(?:[:|>»›–—-].{0,100}|here.{0,20})?[.]?/,
  /(?:also|must|further) (?:read|watch|see)\s?[:|–—-].{0,110}/,
  /(?:see|read|watch|listen) (?:also|next|now|more|live|here)\s?(?:[:|–—-].{0,100})?/,
  /(?:related|recommended|trending|most (?:read|popular|viewed)|popular|latest|top|more)(?: (?:in|from|on) [\p{L} ]{1,30}|(?: (?:articles?|stories|story|news|content|topics?|links?|posts?|reading|videos?|coverage|headlines|reads))+)\s?(?:[:|–—-].{0,100})?/u,
  /(?:you (?:may|might) (?:also )?(?:like|be interested in|enjoy)|more like this|editors?[’']?s? picks?|what to read next|recommended for you|from around the web|sponsored(?: content| links?)?|promoted(?: content| links?)?|paid post|partner content)\s?[:.]?/,
  /related\s?:.{0,110}/,
  /(?:advertisements?|advert|ad|ads|sponsored|promoted)\s?(?:\d{1,2})?[:.]?/,
  /(?:story|article|content|post) continues (?:below|after).{0,40}/,
  /(?:scroll|swipe) (?:down |up |left )?(?:to|for) .{1,50}/,
  /share(?: this)?(?: (?:article|story|post|page|on|via|with|options|by)\b.{0,60})?[:.!]?/,
  /(?:facebook|twitter|whatsapp|email|e-mail|linkedin|reddit|pinterest|telegram|print|copy link|share|tweet|save|comment|comments|like|reply|pin it|flipboard|instagram|link copied)(?:[ ,|/•·]+(?:facebook|twitter|x|whatsapp|email|e-mail|linkedin|reddit|pinterest|telegram|print|copy link|share|tweet|save|comment|comments|like|reply|pin it|flipboard|instagram))*/,
  /(?:flag ?)?share ?like ?reply.{0,90}/,
  /(?:tweet|pin|email|print|save|bookmark|download) (?:this|it|article|page|story)(?: (?:article|story|page))?[.!]?/,
  /\(?(?:\d[\d,]{0,11} comments?|comments? ?\(\d[\d,]{0,11}\)|comments?|leave a (?:comment|reply)|(?:add|post|view|show|join|read) (?:a |all |the |your )?(?:\d{1,9} )?(?:comments?|conversation|discussion)|comments are closed|\d[\d,]{0,11} (?:shares?|views?|likes?|reads?|retweets?))\)?[.:]?/,
  /sign[- ]?up (?:here|now|to (?:our|the|get|receive|read)\b.{1,80}|for .{0,60}(?:newsletters?|alerts?|e-?mails?|updates|account|inbox|briefing|digest|free)\b.{0,40})[.!]?/,
  /(?:subscribe|log ?in|sign in|join us|become a (?:member|subscriber)|donate|support us|already a subscriber\??)(?: (?:to|for|now|here|today|with|or|and)\b.{0,90})?[.!>»]{0,20}/,
  /get (?:the|our|more|all|breaking|your|daily|a daily|news).{0,60}(?:inbox|newsletters?|alerts?|emails?|app)\b.{0,30}/,
  /(?:our |daily |weekly |the )?newsletters?(?: sign-?up)?[:.]?/,
  /follow (?:us|me|him|her|them|@\w+|[\p{L} .’'-]{1,40}) (?:on|at|@).{1,70}/u,
  /follow (?:@\w+|us)[.!]?/,
  /like us on .{1,40}|find us on .{1,40}|connect with us.{0,40}/,
  /(?:categories|category|tags?|tagged|topics?|filed under|keywords|labels|sections|related topics|share on)\s?(?::(?:\s?[\p{L}\d&’'.-]{1,30}(?: [\p{L}\d&’'.-]{1,30}){0,3}\s?(?:[,|;/•·][\p{L}\d&’'.\s-]{1,41}){0,12})?)?/u,
  /(?:trending(?: now)?|most (?:read|popular|viewed)|recommended|more on this (?:story|topic))/,
  /(?:©|\(c\)|copyright\b).{0,115}/,
  /(?:.{0,60}[.,] )?all rights reserved.{0,50}/,
  /(?:terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|cookie (?:policy|settings)|accessibility|contact us|about us|advertise(?: with us)?|help|site map|faq)\s?(?:[|•·,/][\p{L}\s]{3,31})*/u,
  /(?:skip to|jump to|back to|go to|return to) (?:main |the )?(?:content|top|navigation|home(?:page)?|article|menu|search)\b.{0,20}/,
  /(?:accept|reject|manage)(?: all)? cookies|we use cookies.{0,100}/,
  /(?:photos?|images?|pictures?|photographs?|video|credits?)(?: credits?| courtesy)?(?: by| of)?\s?[:/|].{1,60}[^.!?]/,
  /(?:getty images?|getty|reuters|ap photo|afp|shutterstock|istock|alamy|epa)(?: ?\/ ?[\p{L} .-]{1,40})?/u,
  /(?:play|pause|mute|unmute|loading|loading\.{3}|close|menu|search|toggle .{1,20}|expand|collapse|open in app|view (?:gallery|comments|image|photos|in app)|enlarge(?: image)?|hide caption|toggle caption|show caption|listen|watch|watch live|live|home|news|next|previous|back)/,
  /(?:listen to|watch) (?:this|the) (?:article|story|episode|video|full (?:video|interview))\b.{0,30}/,
  /\d{1,2}[- ]min(?:ute)?s? (?:read|listen)|(?:last )?(?:updated|modified|published)\s?:.{1,60}/,
  /icon (?:for|of) \w{2,15}(?: \w{2,15}){0,2}/,
  /(?:this (?:article|story|post) (?:was )?(?:originally |first )?(?:appeared|published)).{0,100}/,
  /(?:do|are) you (?:support|on team) .{1,40}\? like the page:?/,
  /also on [\p{L} .’']{2,30}:?/u,
  // The bar of a site's sections, and the foot of a letter by mail.
  /(?:home|news|world|sports?|politics|business|opinion|culture|lifestyle|life|tech|weather|video)(?:\s?[|›»>•·]\s?[\p{L}&]{2,15}(?: [\p{L}&]{2,15}){0,2}){2,12}/u,
  /you(?: are receiving|[’']re receiving| received) this (?:e-?mail|newsletter|message) because.{1,110}/,
  /(?:unsubscribe|manage (?:your )?(?:preferences|subscriptions?)|update (?:your )?preferences|view (?:this email )?in (?:your )?browser)(?: ?[|•·,/] ?\p{L}{3,15}(?: \p{L}{2,15}){0,3}){0,6}/u,
];

/** Words of a page's furniture that run into the paragraph after them. */
export const runIns: readonly RegExp[] = [
  /^icon (?:for|of) [a-z]+(?: [a-z]+){0,3}(?=\s+[\p{Lu}“"‘])/u,
  /^(?:Advertisement|ADVERTISEMENT)(?=\s+[\p{Lu}“"‘])(?!\s+(?:Standards|Act|Regulat|Board|Agency|Council|Rules))/u,
  /^(?:Story|Article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|video))?(?=\s+[\p{Lu}“"‘])/u,
  /^(?:Skip|Jump) to (?:main )?content(?=\s+[\p{Lu}“"‘])/u,
  /^Scroll (?:down )?to continue(?: reading)?(?=\s+[\p{Lu}“"‘])/u,
  /^(?:Click|Tap) here to (?:read|see|watch|listen|subscribe|sign up)[a-z ]{0,30}(?=\s+[\p{Lu}“"‘])/u,
  /^Share this (?:article|story|post)(?=\s+[\p{Lu}“"‘])/u,
];

/** Words that are never an article's own, so that they may go without asking. */
export const surelyForeign =
  /^(?:(?:(?:learn|read) more|icon for [a-z ](?: *[a-z])*|advertisement|share this(?: (?:article|story|post))?|(?:categories|tags)\s?:|skip to (?:main )?content)[.!:>»›→\s]*|(?:story|article) continues below.*(?:[\r\n][.!:>»›→\s]*)?)$/i;

/** Words in a line that tell who took a picture. */
export const credit =
  /\((?:photo|image|picture|photograph|file photo|video|courtesy|credit|screenshot|pool)\b[^()]{0,80}\)|\([^()]{0,60}\b(?:AP|AFP|Reuters|Getty Images)\)\.?$|\breuters\/\p{L}+(?: \p{L}+)?\.?$|\/reuters\.?$|\b(?:getty images|ap photo|afp photo|handout\/|\/ ?(?:ap|afp|reuters|getty(?: images)?|shutterstock)\b|file photo|photograph by|photo(?:graph)?s? (?:by|courtesy)|screengrab)/iu;

/** How a line begins that describes a picture. */
export const captionStart =
  /^(?:photos?|image|picture|caption|pictured|file photo|file|video|above|below|from left|left|right|graphic|map|chart)\s?[:—–|]\s?\S/i;

/** How a byline begins, where it does not begin with a name; in small letters or not. */
export const bylineLead =
  /^(?:(?:(?:(?:an? )?(?:exclusive )?(?:interview|profile|essay|feature)|special report|exclusive|interviewed|(?:story|words|text) and (?:photos|photographs|pictures|images)|story|written|reported|reports?|reporting|words|analysis|opinion|commentary|review|text|compiled|posted|column) by|by|byline):?|(?:(?:story|words|text)(?: and (?:photos|photographs|pictures|images))?|reporters?|writers?):)\s+/iu;

/** “. Portraits by Olu Ade”: who else made what a byline credits, behind the writer's name. */
export const alsoBy =
  /^[.,;|]?\s{1,9}(?:(?:and|additional|with) )?(?:photos|photographs|photography|pictures|portraits|images|illustrations?|reporting|research|graphics|video) by\s.{3,60}$/iu;

/** A house instead of a person in a byline. Sticky: set `lastIndex`. */
export const agency =
  /(?:the )?(?:associated press|ap|reuters|afp|agence france-presse|upi|bloomberg|dpa|pa media|xinhua|tass|efe|ians|pti|ani|aap|staff(?: (?:writers?|reporters?))?|(?:our|a) (?:staff|correspondents?|reporters?)|news (?:desk|staff|service)|web desk|agencies|editorial board|[\p{L} ]{2,20} (?:staff|desk|agencies|news service|correspondent|bureau))(?=$|[\s,|/;–—-])/iuy;

/** What somebody in a byline is, from its first word. */
export const post =
  /^(?:(?:senior|chief|special|political|national|foreign|health|science|business|sports?|crime|court|city|local|diplomatic|economics?|white house|staff|contributing|associate|assistant|managing|deputy|investigative)\s+)*(?:writer|correspondent|reporter|editor|columnist|contributor|associated press|reuters|afp|bloomberg|staff|press writer|associated press writer|news service|critic|bureau chief)(?:s)?(?:\b.{0,40})?$/iu;

/** “Local Democracy Reporter”, “Court correspondent, Leeds”: what somebody in a byline is, whatever their field. */
export const anyPost =
  /^(?:\p{Lu}[\p{L}’'-]*\s(?:(?:and|of)\s)?){0,4}(?:writer|correspondent|reporter|editor|columnist|contributor|critic)s?(?:,? (?:in|for|,)? ?\p{Lu}[\p{L} ]{1,30})?$/iu;

/** “Staff reporter”, “Our Correspondent”, “Agencies”, “Express News Service”: a line that credits nobody by name. */
export const houseAlone =
  /^(?:agencies|(?:with )?agency reports?|(?:(?:our|special|staff|own) ){1,2}(?:correspondent|reporter|writer|bureau)s?|(?:\p{Lu}[\p{L}&]{1,20} ){0,3}(?:news service|news desk|web desk|bureau))$/iu;

/** “Education reporter Ann Vela”: what somebody in a byline is, before the name. */
export const postBefore =
  /^(?!Former\b|Late\b)\p{Lu}[\p{L}’'-]{1,20}(?:\s\p{L}[\p{L}’'-]{1,20}){0,3}(?<=[Rr]eporter|[Cc]orrespondent|[Ee]ditor|[Ww]riter|[Cc]olumnist|[Cc]ritic):?\s+(?=\p{Lu})/u;

/** “ is our court reporter”, “ writes about farming”: what tells behind a name, in small letters, that somebody writes. */
export const writes =
  /^ (?:is|was) (?:[\p{L}’'-]{1,20} ){0,6}(?:writer|correspondent|reporter|editor|columnist|critic|journalist|contributor)\b|^ (?:writes|reports|covers|edits)\b/u;

/** Words that stand before a dash at the start of a story and are no place. */
export const notPlaces =
  /^(?:Update|Updated|Analysis|Opinion|Breaking|Exclusive|Watch|Video|Photos?|Editorial|Question|Answer|Correction|Commentary|Review|Live|Alert|News|Report|Note|Editor|Interview|Profile|Explainer|Fact|TODAY|UPDATE\w*|BREAKING|EXCLUSIVE|WATCH|VIDEO|ANALYSIS|OPINION|CORRECTION|REVIEW|FACT|NOTE|Q|A|I|COVID|PHOTOS?|SIRS?|MADAM|DEAR|EDITOR|LETTERS?|CORRECTIONS?|CLARIFICATION|HOST|CALLER|INTERVIEWER|MODERATOR|REPORTER|READER)\b/;

/** “Letters to the editor”, “Your letters”: the headline of a page of letters. */
export const lettersHeadline =
  /^(?:(?:your|readers?[’']?s?|today[’']s) )?letters?(?: page)?(?:$|:| (?:to|from|of|for) (?:the |our |your )?(?:editor|readers|week|day)\b.{0,30}$)/i;

/** “SIR –”, “Dear Editor,”: how a letter to a paper begins. */
export const addressesEditor = /^(?:SIR|MADAM|Sir|Madam|Dear (?:Sir|Editor)|Editor)\b\s?[,:—–-]/;

/** “Corrections”, “Police briefs”, “World news in brief”: the headline of a page of items. */
export const pageHeadline =
  /^(?:corrections?(?: and clarifications?)?|clarifications?|for the record|(?:[\p{L}’'-]+ ){0,3}(?:briefs|roundup|round-up|blotter)|(?:[\p{L}’'-]+ ){0,3}in brief)\s?:?$/iu;

/** “Ingredients”, “Method”: what parts of a recipe are called. */
export const recipePart =
  /^(?:ingredients|method|directions|instructions|preparation|to (?:make|serve|finish|assemble)|for (?:the|serving) ?[\p{L} ]{0,24})\s?:?$/iu;

/** “Serves 6”, “Makes about 20”: how much a recipe is for. */
export const servings =
  /^(?:serves|makes|yields?|prep(?:aration)?(?: time)?|cook(?:ing)?(?: time)?)\b\s?:?.{1,40}$/i;

/** “★★★☆☆”, “4/5”: what a reviewer gives. */
export const stars =
  /^(?:[★☆½✩✪✭⭐*]{1,6}|[0-5](?:\.5|½)? ?\/ ?(?:5|10)|[1-5] stars?(?: out of (?:5|five))?)$/u;

/** “About Orvo Mills”: what stands over a release's paragraph on who sent it. */
export const aboutSender = /^(?:About|ABOUT)\s(?:(?:the|The|THE)\s)?\p{Lu}/u;

/** “Key events”, “Timeline”: what stands over times and dates, also at the top of a live page. */
export const timelineHead =
  /^(?:key (?:events|moments|dates|points|developments|times)|timeline|at a glance|the day so far)$/i;

/** “Updated January 4, 2023 — 9.14pm”: when a page was published. */
export const whenPublished = /^(?:last |first )?(?:updated|published|posted|modified)\b/i;

/** “TOP STORIES”: what a page leaves behind, and what heads the stories of a letter by mail. */
export const partOfPage = /^(?:TOP|LATEST|OTHER|MORE) (?:STORIES|NEWS|HEADLINES)$/;

/** “ · CBX News · Posted: Jun 19, 2023”: a house and the day behind a writer’s name. */
export const houseAndDay = /^\s?[·|•]\s?[^·|•]{2,40}\s?[·|•]\s?(?:posted|published|updated|last updated)\b/i;
