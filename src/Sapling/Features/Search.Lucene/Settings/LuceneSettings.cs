using Lucene.Net.Util;

namespace OrchardCore.Search.Lucene.Model;

/// <summary>Settings common to all indexes.</summary>
public class LuceneSettings
{
    public const string StandardAnalyzer = "standardanalyzer";

    public const LuceneVersion DefaultVersion = LuceneVersion.LUCENE_48;
}
