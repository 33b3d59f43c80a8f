import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { Role } from '@youlin/schema'
import { Allow } from '../../platform/authorization.ts'
import type { RequestContext } from '../../platform/request-context.ts'
import {
  createCategory,
  orderCategories,
  restoreCategory,
  retireCategory,
  updateCategory,
} from './category.keep.service.ts'
import { readCategories, readCategoryUse } from './category.queries.ts'
import {
  CategoryPayload,
  CategoryUse,
  CreateCategoryInput,
  OrderCategoriesInput,
  OrderCategoriesPayload,
  RestoreCategoryInput,
  RetireCategoryInput,
  UpdateCategoryInput,
} from './category.types.ts'
import { Category } from './offer.types.ts'

@Resolver(() => Category)
export class CategoryResolver {
  @Allow('SIGNED_IN')
  @Query(() => [Category], { description: "The district's categories, in official order." })
  categories(
    @Arg('retired', () => Boolean, {
      defaultValue: false,
      description: 'With those that nobody may choose any more.',
    })
    retired: boolean,
    @Ctx() context: RequestContext,
  ) {
    return readCategories(context, retired)
  }

  @Allow(Role.DISTRICT_ADMIN, Role.AUDITOR)
  @Query(() => [CategoryUse], { description: 'How many offers stand in each category that has any.' })
  categoryUse(@Ctx() context: RequestContext) {
    return readCategoryUse(context)
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => CategoryPayload, {
    description: 'Adds a category at the end of its kind. Errors: INVALID_INPUT.',
  })
  async createCategory(
    @Arg('input', () => CreateCategoryInput) input: CreateCategoryInput,
    @Ctx() context: RequestContext,
  ) {
    return { category: await createCategory(context, input) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => CategoryPayload, {
    description: 'Renames a category or moves its review. Errors: CONFLICT, INVALID_INPUT, NOT_FOUND.',
  })
  async updateCategory(
    @Arg('input', () => UpdateCategoryInput) input: UpdateCategoryInput,
    @Ctx() context: RequestContext,
  ) {
    return { category: await updateCategory(context, input, input) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => CategoryPayload, {
    description:
      'Takes a category out of the choice; its offers keep it. The last of a kind stays. Errors: CONFLICT, INVALID_INPUT, NOT_FOUND.',
  })
  async retireCategory(
    @Arg('input', () => RetireCategoryInput) input: RetireCategoryInput,
    @Ctx() context: RequestContext,
  ) {
    return { category: await retireCategory(context, input) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => CategoryPayload, {
    description: 'Brings a retired category back into the choice. Errors: CONFLICT, NOT_FOUND.',
  })
  async restoreCategory(
    @Arg('input', () => RestoreCategoryInput) input: RestoreCategoryInput,
    @Ctx() context: RequestContext,
  ) {
    return { category: await restoreCategory(context, input) }
  }

  @Allow(Role.DISTRICT_ADMIN)
  @Mutation(() => OrderCategoriesPayload, {
    description: 'Orders the categories of a kind. Errors: INVALID_INPUT.',
  })
  async orderCategories(
    @Arg('input', () => OrderCategoriesInput) { kind, codes }: OrderCategoriesInput,
    @Ctx() context: RequestContext,
  ) {
    return { categories: await orderCategories(context, kind, codes) }
  }
}
