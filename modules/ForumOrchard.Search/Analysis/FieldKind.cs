using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Analysis;

/// <summary>In what a field's analysis differs from the usual.</summary>
[Flags]
internal enum FieldKind
{
    Stemmed = 0,

    /// <summary>Words are compared as they are written.</summary>
    Exact = 1,

    /// <summary>Each value is a page, and begins with a mark.</summary>
    Pages = 2,
}

/// <summary>What a field's name tells of its analysis.</summary>
internal static class FieldKinds
{
    public const int Count = 4;

    public static FieldKind Of(string fieldName)
    {
        var isExact = fieldName.EndsWith(ForumAnalyzer.ExactSuffix, StringComparison.Ordinal);
        var name = isExact ? fieldName.AsSpan(..^ForumAnalyzer.ExactSuffix.Length) : fieldName;
        return (isExact ? FieldKind.Exact : FieldKind.Stemmed) | (name.SequenceEqual(ForumAnalyzer.PagesField) ? FieldKind.Pages : FieldKind.Stemmed);
    }
}

/// <summary>Keeps one chain of filters a kind of field and thread; Lucene's own strategies keep one a field or one for all.</summary>
internal sealed class ReuseByKind : ReuseStrategy
{
    public override TokenStreamComponents? GetReusableComponents(Analyzer analyzer, string fieldName) =>
        (GetStoredValue(analyzer) as TokenStreamComponents[])?[(int)FieldKinds.Of(fieldName)];

    public override void SetReusableComponents(Analyzer analyzer, string fieldName, TokenStreamComponents components)
    {
        if (GetStoredValue(analyzer) is not TokenStreamComponents[] kept)
        {
            kept = new TokenStreamComponents[FieldKinds.Count];
            SetStoredValue(analyzer, kept);
        }

        kept[(int)FieldKinds.Of(fieldName)] = components;
    }
}
