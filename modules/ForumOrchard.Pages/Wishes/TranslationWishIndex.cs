using YesSql.Indexes;

namespace ForumOrchard.Pages.Wishes;

/// <summary>Index of wishes.</summary>
public sealed class TranslationWishIndex : MapIndex
{
    public required string LocalizationSet { get; set; }

    public required string Culture { get; set; }

    public int Count { get; set; }
}

/// <summary>Fills <see cref="TranslationWishIndex"/>: one row per document.</summary>
public sealed class TranslationWishIndexProvider : IndexProvider<TranslationWish>
{
    public override void Describe(DescribeContext<TranslationWish> context) => context
        .For<TranslationWishIndex>()
        .Map(wish => new TranslationWishIndex { LocalizationSet = wish.LocalizationSet, Culture = wish.Culture, Count = wish.Count });
}
