import { spaceTexts } from '../../../shared/texts/space.ts'
import { Banner } from '../../ui/components/Banner.tsx'
import { Link } from '../../ui/components/Link.tsx'
import { useLanguage } from '../../ui/i18n/language.ts'
import { useTexts } from '../../ui/i18n/useTexts.ts'
import styles from './Home.module.css'
import type { HomeView } from './homeView.ts'
import { useAsideBoards } from './useAsideBoards.ts'

/** What one should know of the space now; usually nothing. */
export function HomeBanners({ home: { space, me, connected } }: { home: HomeView }) {
  const texts = useTexts(spaceTexts)
  const language = useLanguage()
  const { expiresAt } = space.meta
  const aside = useAsideBoards(space)
  const offline = !connected
  if (!offline && expiresAt === null && me.role !== 'observer' && aside.length === 0) return null
  const when = new Intl.DateTimeFormat(language, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: 'numeric',
    minute: '2-digit',
  })
  return (
    <div className={styles.banners}>
      {offline && <Banner tone="offline">{texts.offline}</Banner>}
      {aside.map(({ id, title }) => (
        <Banner
          key={id}
          tone="warning"
          action={<Link href={`/s/${space.id}/b/${id}`}>{texts.aside.open}</Link>}
        >
          {texts.aside.told(title)}
        </Banner>
      ))}
      {expiresAt !== null && <Banner>{texts.tryout(when.format(expiresAt))}</Banner>}
      {me.role === 'observer' && <Banner>{texts.observerNote}</Banner>}
    </div>
  )
}
