import { useState } from 'react'
import type { Language } from '../../../shared/space/model.ts'
import { getConfig } from '../../api/config.ts'
import { type MadeSpace, makeSpace } from '../../api/spaces.ts'
import { useAction } from '../../api/useAction.ts'
import { useRequest } from '../../api/useRequest.ts'
import { currentLanguage } from '../../ui/i18n/language.ts'
import { type MakeFaults, type MakeValues, makeFaults } from './makeFaults.ts'

const nothing: MakeValues = { title: '', name: '', discipline: '', organisation: '', password: '' }

/** The form that makes a space: its values, its faults, and sending it. */
export function useMakeForm(onMade: (made: MadeSpace) => void) {
  const [values, setValues] = useState(nothing)
  const [language, setLanguage] = useState<Language>(currentLanguage)
  const [asks, setAsks] = useState({ discipline: true, organisation: true })
  const [tried, setTried] = useState(false)
  const { state: config } = useRequest(getConfig)
  const wantsPassword = config.status === 'done' && config.value.createPassword
  const faults: MakeFaults = tried ? makeFaults(values, wantsPassword) : {}

  const making = useAction(() => {
    const { password, ...rest } = values
    return makeSpace({ ...rest, language, asks, ...(wantsPassword ? { password } : {}) })
  })

  /** Sends the form; answers the names of the fields that are in the way. */
  const send = async (): Promise<string[]> => {
    setTried(true)
    const inTheWay = Object.keys(makeFaults(values, wantsPassword))
    if (inTheWay.length > 0) return inTheWay
    const made = await making.run(undefined)
    if (made) onMade(made)
    return []
  }

  const change = (field: keyof MakeValues) => (value: string) => setValues({ ...values, [field]: value })
  return { values, change, language, setLanguage, asks, setAsks, wantsPassword, faults, making, send }
}
