import type { Happening } from '../../../tests/support/claim-books.ts'
import { takesPlace } from '../../../tests/support/claim-books.ts'

interface Party {
  id: string
  compoundId: string
  quantity: number
  status: string
  turn: number
}

/** How an offer began. */
export interface Beginning {
  capacity: number
  perCompoundLimit: number
  queueRule: string
}

/**
 * Goes through what happened to an offer by the rules alone, and answers who was overtaken, queued or given a
 * place wrongly, and whether more was ever taken than there was.
 */
export function faultsOfHistory(begun: Beginning, history: readonly Happening[]): string[] {
  const parties = new Map<string, Party>()
  const faults: string[] = []
  let { capacity } = begun
  let status = ''
  let turns = 0
  /** Who let a place go just now: it is for the others first. */
  let passing: string | undefined

  for (const happened of history) {
    if (happened.action !== 'holdPlace') passing = undefined
    if (happened.kind === 'OFFER') {
      status = happened.to ?? status
      capacity = happened.changes.capacity?.[1] ?? capacity
      continue
    }
    if (!happened.to) continue
    const { id, action, to } = happened
    const party = parties.get(id) ?? begin(happened)
    if (action === 'claimOffer') {
      const full = waiting().length > 0 || party.quantity > free()
      if (full !== (to === 'WAITLISTED')) faults.push(`${id} came to ${to} with ${free()} free`)
    }
    if (action === 'holdPlace') {
      if (status !== 'PUBLISHED') faults.push(`${id} was given a place while ${status}`)
      const next = nextInTurn()
      if (next?.id !== id) faults.push(`${id} overtook ${next?.id ?? 'nobody, but did not fit'}`)
    }
    if (to === 'WAITLISTED') party.turn = ++turns
    if (action === 'passPlace' || action === 'lapsePlace') passing = id
    party.status = to
    if (free() < 0) faults.push(`${id} took more than there is by ${action}`)
  }
  return faults

  function begin({ id, quantity, compoundId }: Happening): Party {
    const party = { id, quantity: quantity!, compoundId: compoundId!, status: '', turn: 0 }
    parties.set(id, party)
    return party
  }

  function waiting(): Party[] {
    return [...parties.values()].filter((party) => party.status === 'WAITLISTED')
  }

  function taken(compoundId?: string): number {
    return [...parties.values()]
      .filter(
        (party) => takesPlace.includes(party.status) && (!compoundId || party.compoundId === compoundId),
      )
      .reduce((sum, party) => sum + party.quantity, 0)
  }

  function free(): number {
    return capacity - taken()
  }

  function nextInTurn(): Party | undefined {
    const served = (party: Party) =>
      Number(begun.queueRule === 'UNSERVED_FIRST' && taken(party.compoundId) > 0)
    return waiting()
      .filter((party) => party.id !== passing && party.quantity <= free())
      .filter((party) => party.quantity + taken(party.compoundId) <= begun.perCompoundLimit)
      .sort((one, other) => served(one) - served(other) || one.turn - other.turn)[0]
  }
}
