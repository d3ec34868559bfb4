import { type Client, connectivityState } from '@grpc/grpc-js';

/**
 * How long a connection may take to come about. grpc-js sets TLS's handshake no bound, and Node 20 does not tell of every reset that meets
 * it: such a channel would try no more, and fail each call with what its last try but one came to.
 */
const CONNECT_MAX_MS = 10_000;
const LOOK_EVERY_MS = 1_000;

/**
 * The client of grpc-js, in whose place comes another where it has had no connection for too long while calls wanted one. Those that wait
 * for it end UNAVAILABLE, and are made again as for any other loss of a connection.
 */
export class Transport {
  readonly #make: () => Client;
  #client: Client;
  /** When it was made, or last seen connected or not wanted; by `performance.now()`. */
  #wellMs = performance.now();

  constructor(make: () => Client) {
    this.#make = make;
    this.#client = make();
  }

  get client(): Client {
    return this.#client;
  }

  /** A call begins; what is returned is to be called at its end. Until then the process does not end either: Node sees nothing that could wake it. */
  wanted(): () => void {
    if (this.#state() === connectivityState.IDLE) this.#wellMs = performance.now();
    const timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    return () => {
      clearInterval(timer);
      this.#look();
    };
  }

  close(): void {
    this.#client.close();
  }

  #state(): connectivityState {
    return this.#client.getChannel().getConnectivityState(false);
  }

  #look(): void {
    const nowMs = performance.now();
    switch (this.#state()) {
      case connectivityState.SHUTDOWN:
        return;
      case connectivityState.READY:
        this.#wellMs = nowMs;
        return;
      default:
        if (nowMs - this.#wellMs < CONNECT_MAX_MS) return;
        this.#wellMs = nowMs;
        this.#client.close();
        this.#client = this.#make();
    }
  }
}
