import type { ICruiseOptions, IFlattenedRuleSet } from 'dependency-cruiser'

declare const configuration: {
  forbidden: NonNullable<IFlattenedRuleSet['forbidden']>
  options: ICruiseOptions
}
export default configuration
