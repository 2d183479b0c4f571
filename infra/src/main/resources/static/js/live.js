// A page listens for changes only while it is looked at: a browser has six connections for all the tabs of a server, and
// a seventh page would wait for ever. What was missed is told when the page is looked at again.

// The figure that the page shows, or has heard of; the address of the page's first connection names that of its making.
let told = null

class WhileVisible extends EventTarget {
  onopen = null
  onerror = null
  #address
  #source = null
  #closed = false
  #look = () => document.visibilityState === 'hidden' ? this.#leave() : this.#listen()

  constructor (address) {
    super()
    this.#address = new URL(address, document.baseURI)
    told ??= this.#address.searchParams.get('told')
    document.addEventListener('visibilitychange', this.#look)
    // whoever asked for it has to say first how errors are taken
    queueMicrotask(this.#look)
  }

  get readyState () {
    return this.#closed ? EventSource.CLOSED : this.#source?.readyState ?? EventSource.CONNECTING
  }

  close () {
    this.#closed = true
    document.removeEventListener('visibilitychange', this.#look)
    this.#leave()
  }

  #leave () {
    this.#source?.close()
    this.#source = null
  }

  #listen () {
    if (this.#closed || this.#source) {
      return
    }
    if (told !== null) {
      this.#address.searchParams.set('told', told)
    }
    const source = this.#source = new EventSource(this.#address)
    source.onopen = event => this.onopen?.(event)
    source.onerror = event => this.#failed(event, source)
    source.addEventListener('changed', event => {
      told = event.lastEventId
      this.dispatchEvent(new MessageEvent('changed', { data: event.data, lastEventId: event.lastEventId }))
    })
  }

  // A browser connects again by itself, unless the server refused: then htmx does it, with another one of these.
  #failed (event, source) {
    if (source.readyState === EventSource.CLOSED) {
      this.close()
    }
    this.onerror?.(event)
  }
}

htmx.createEventSource = address => new WhileVisible(address)
