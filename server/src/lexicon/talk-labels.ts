/** Labels that name a part in the talk and no person. */
export const parts =
  /^(?:q|a|question|answer|interviewer|reporter|host|moderator|presenter|caller|audience|journalist)$/i;
/** Labels of those who ask. */
export const asking = /^(?:q|question|interviewer|reporter|host|moderator|presenter|journalist)$/i;

/** Words before a colon in lists of what, where and for how much. */
export const listed =
  /^(?:what|where|when|who|why|how|which|cost|price|time|date|venue|tickets?|info|notes?|photos?|serves|ingredients|method|update|watch|read|more|background|context|verdict|score|result|best|worst|rating|winner|loser|pros?|cons?|fact|myth|before|after|then|now|today|tomorrow|\w+day)s?$/i;

/** Words before a colon in the head of a transcript, which tell of the broadcast. */
export const ofBroadcast =
  /^(?:guests?|aired|airs|broadcast|recorded|published|episode|transcript|duration)$/i;
