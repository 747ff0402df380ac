using YesSql.Indexes;

namespace ForumOrchard.Translations.Memory;

/// <summary>Index by which sentences are found that are alike: several rows per pair, see <see cref="SentenceWords.Hashes"/>.</summary>
public sealed class MemoryHashIndex : MapIndex
{
    public long DocumentId { get; set; }

    public long Hash { get; set; }
}

/// <summary>Fills <see cref="MemoryHashIndex"/>.</summary>
public sealed class MemoryHashIndexProvider : IndexProvider<MemoryPair>
{
    /// <inheritdoc/>
    public override void Describe(DescribeContext<MemoryPair> context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.For<MemoryHashIndex>().Map(pair => pair.IsTakenOut ? [] : SentenceWords.Of(pair.Original).Hashes(pair.OriginalCulture, pair.Culture).Select(hash => new MemoryHashIndex { Hash = hash }));
    }
}
