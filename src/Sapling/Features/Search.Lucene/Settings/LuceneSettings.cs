using Lucene.Net.Util;

namespace OrchardCore.Search.Lucene.Model;

/// <summary>What all indexes have in common.</summary>
public class LuceneSettings
{
    public const string StandardAnalyzer = "standardanalyzer";

    public const LuceneVersion DefaultVersion = LuceneVersion.LUCENE_48;
}
