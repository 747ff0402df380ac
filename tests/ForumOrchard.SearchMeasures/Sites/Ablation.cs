using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Rewriting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>The search without one of its steps, to measure the value of that step.</summary>
/// <param name="Name">Name of the omitted step.</param>
internal sealed record Ablation(string Name)
{
    /// <summary>Removes the step from the site's services if it needs a different index; null if the site's own index works.</summary>
    public Action<IServiceCollection>? Index { get; init; }

    /// <summary>Suggests what may have been meant.</summary>
    public IQueryRewrite Rewriter { get; init; } = new QueryRewriter();

    /// <summary>The field weights.</summary>
    public SearchWeights Weights { get; init; } = new();

    /// <summary>False neither searches nor shows other languages.</summary>
    public bool HasOtherLanguages { get; init; } = true;

    /// <summary>The complete search.</summary>
    public static Ablation None { get; } = new("nothing");

    public static IReadOnlyList<Ablation> All { get; } =
    [
        new("stemming") { Index = services => Analyze(services, UnstemmedAnalyzer.ForRussian, UnstemmedAnalyzer.ForEnglish) },
        new("ё as е") { Index = services => Analyze(services, new YoAnalyzer(ForumAnalyzer.ForRussian), new YoAnalyzer(ForumAnalyzer.ForEnglish)) },
        .. QueryRewriter.AllSteps.Select(step => new Ablation(NameOf(step)) { Rewriter = new QueryRewriter([.. QueryRewriter.AllSteps.Where(other => other != step)]) }),
        new("weights of fields") { Weights = SearchWeights.Even },
        new("nearness of words") { Weights = new SearchWeights { IsNearnessCounted = false } },
        new("the other language") { HasOtherLanguages = false },
    ];

    private static string NameOf(IQueryRewrite step) => step switch
    {
        KeyboardLayoutRewrite => "keyboard layouts",
        TransliterationRewrite => "transliteration",
        JoinedWordsRewrite => "joining of words",
        BeginningRewrite => "completing of words",
        SpellingRewrite => "spelling",
        SplitWordsRewrite => "splitting of words",
        _ => step.GetType().Name,
    };

    private static void Analyze(IServiceCollection services, Lucene.Net.Analysis.Analyzer russian, Lucene.Net.Analysis.Analyzer english) =>
        services.PostConfigure<LuceneOptions>(options =>
        {
            // Of two with the same name the later one is used.
            options.Analyzers.Add(new LuceneAnalyzer(ForumAnalyzer.Russian, russian));
            options.Analyzers.Add(new LuceneAnalyzer(ForumAnalyzer.English, english));
        });
}
