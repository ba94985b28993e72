/** The browser's side of a service worker, to be moved along by a test. */

export class Worker extends EventTarget {
  readonly heard: unknown[] = [];
  postMessage(message: unknown): void {
    this.heard.push(message);
  }
}

/** Starts with nothing on the device, or with one version that serves the page. */
export class Container extends EventTarget {
  readonly registration = Object.assign(new EventTarget(), {
    installing: null as Worker | null,
    waiting: null as Worker | null,
    active: null as Worker | null,
    update: async () => {},
  });
  controller: Worker | null = null;
  readonly registered: string[] = [];

  static served(): Container {
    const container = new Container();
    container.registration.active = new Worker();
    container.controller = container.registration.active;
    return container;
  }

  async register(address: string): Promise<unknown> {
    this.registered.push(address);
    return this.registration;
  }

  /** A worker that is not on the device yet begins to bring its files. */
  comes(): Worker {
    const worker = new Worker();
    this.registration.installing = worker;
    this.registration.dispatchEvent(new Event('updatefound'));
    return worker;
  }

  /** It has them all. */
  hasCome(worker: Worker): void {
    this.registration.installing = null;
    this.registration.waiting = worker;
    worker.dispatchEvent(new Event('statechange'));
  }

  /** It answers for every page from now on. */
  takesOver(worker: Worker): void {
    this.registration.waiting = null;
    this.registration.active = worker;
    this.controller = worker;
    worker.dispatchEvent(new Event('statechange'));
    this.dispatchEvent(new Event('controllerchange'));
  }

  /** As the type of the browser's own; what is not here is not used. */
  get asBrowser(): ServiceWorkerContainer {
    return this as unknown as ServiceWorkerContainer;
  }
}
