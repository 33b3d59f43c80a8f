const storeName = 'drafts'

/** A draft as it lies in the browser. */
export interface StoredDraft {
  value: unknown
  savedAt: number
}

let opening: Promise<IDBDatabase> | undefined

function database(): Promise<IDBDatabase> {
  opening ??= new Promise((resolve, reject) => {
    const request = indexedDB.open('youlin', 1)
    request.onupgradeneeded = () => request.result.createObjectStore(storeName)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB did not open.'))
  })
  return opening
}

async function run<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const transaction = (await database()).transaction(storeName, mode)
  const request = work(transaction.objectStore(storeName))
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve(request.result)
    transaction.onerror = () => reject(transaction.error ?? new Error('IndexedDB refused.'))
  })
}

/** Reads a draft of this account. */
export function readDraft(key: string): Promise<StoredDraft | undefined> {
  return run('readonly', (store) => store.get(key) as IDBRequest<StoredDraft | undefined>)
}

/** Keeps a draft. */
export async function writeDraft(key: string, draft: StoredDraft): Promise<void> {
  await run('readwrite', (store) => store.put(draft, key))
}

/** Removes one draft, once it was submitted or thrown away. */
export async function removeDraft(key: string): Promise<void> {
  await run('readwrite', (store) => store.delete(key))
}

/** Removes all drafts: at sign-out nothing of a person stays on the device. */
export async function removeDrafts(): Promise<void> {
  await run('readwrite', (store) => store.clear())
}
