/** Messages of one kind as they arrive, for tests that wait for one of them. */
export interface Inbox<Message> {
  readonly put: (message: Message) => void;
  /** The first message, arrived or yet to arrive, that was not taken before and that `wanted` accepts. */
  readonly take: (wanted?: (message: Message) => boolean) => Promise<Message>;
  /** Everything that arrived and was not taken. */
  readonly left: () => readonly Message[];
}

interface Waiter<Message> {
  readonly wanted: (message: Message) => boolean;
  readonly resolve: (message: Message) => void;
}

/** An empty inbox. */
export const createInbox = <Message>(): Inbox<Message> => {
  const messages: Message[] = [];
  const waiters: Waiter<Message>[] = [];
  return {
    put: (message) => {
      const index = waiters.findIndex(({ wanted }) => wanted(message));
      const [waiter] = index < 0 ? [] : waiters.splice(index, 1);
      if (waiter) waiter.resolve(message);
      else messages.push(message);
    },
    take: (wanted = () => true) => {
      const index = messages.findIndex(wanted);
      const [message] = index < 0 ? [] : messages.splice(index, 1);
      if (message !== undefined) return Promise.resolve(message);
      return new Promise((resolve) => {
        waiters.push({ wanted, resolve });
      });
    },
    left: () => [...messages],
  };
};
