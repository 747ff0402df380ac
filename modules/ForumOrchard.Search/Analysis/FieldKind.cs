using Lucene.Net.Analysis;

namespace ForumOrchard.Search.Analysis;

/// <summary>How a field's analysis differs from the default.</summary>
[Flags]
internal enum FieldKind
{
    Stemmed = 0,

    /// <summary>Words are not stemmed.</summary>
    Exact = 1,

    /// <summary>Each value is a page and begins with a mark.</summary>
    Pages = 2,
}

/// <summary>Determines a field's analysis from its name.</summary>
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

/// <summary>Keeps one filter chain per field kind and thread; Lucene's own strategies keep one per field, or one for all fields.</summary>
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
