using YesSql.Indexes;

namespace ForumOrchard.Translations.Memory;

/// <summary>Index of the pairs of the memory: by languages, by origin and by words.</summary>
public sealed class MemoryPairIndex : MapIndex
{
    /// <summary>Length of a key, in hexadecimal.</summary>
    internal const int KeyLength = 32;

    public long DocumentId { get; set; }

    public required string OriginalCulture { get; set; }

    public required string Culture { get; set; }

    /// <summary>Null for what was imported.</summary>
    public string? LocalizationSet { get; set; }

    /// <summary>See <see cref="MemoryPair.Key"/>.</summary>
    public required string Key { get; set; }

    /// <summary>See <see cref="MemoryPair.TextKey"/>.</summary>
    public required string TextKey { get; set; }

    public bool IsOfWhole { get; set; }

    public bool IsTakenOut { get; set; }

    /// <summary>What both say, as <see cref="SentenceWords.Plain"/>: a database compares small Cyrillic letters with capitals in its own way, or not at all.</summary>
    public required string Words { get; set; }
}

/// <summary>Fills <see cref="MemoryPairIndex"/>: one row per pair.</summary>
public sealed class MemoryPairIndexProvider : IndexProvider<MemoryPair>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<MemoryPair> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<MemoryPairIndex>().Map(pair => new MemoryPairIndex
        {
            OriginalCulture = pair.OriginalCulture,
            Culture = pair.Culture,
            LocalizationSet = pair.LocalizationSet,
            Key = pair.Key,
            TextKey = pair.TextKey,
            IsOfWhole = pair.IsOfWhole,
            IsTakenOut = pair.IsTakenOut,
            Words = $" {SentenceWords.Plain(pair.Original)} \n {SentenceWords.Plain(pair.Translation)} ",
        });
    }
}
