using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Rewriting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Search.Lucene;
using OrchardCore.Search.Lucene.Services;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>The search without one of its steps, to see what the step is worth.</summary>
/// <param name="Name">What is left out.</param>
/// <param name="Change">Takes it out of the site's services.</param>
internal sealed record Ablation(string Name, Action<IServiceCollection> Change)
{
    /// <summary>False where what only other languages have does not count.</summary>
    public bool IsElsewhereSeen { get; init; } = true;

    /// <summary>The search as it is.</summary>
    public static Ablation None { get; } = new("nothing", _ => { });

    public static IReadOnlyList<Ablation> All { get; } =
    [
        new("stemming", services => Analyze(services, UnstemmedAnalyzer.ForRussian, UnstemmedAnalyzer.ForEnglish)),
        new("ё as е", services => Analyze(services, new YoAnalyzer(ForumAnalyzer.ForRussian), new YoAnalyzer(ForumAnalyzer.ForEnglish))),
        .. QueryRewriter.AllSteps.Select(step => new Ablation(NameOf(step), services => services.AddSingleton<IQueryRewrite>(
            new QueryRewriter([.. QueryRewriter.AllSteps.Where(other => other != step)])))),
        new("weights of fields", services => services.AddSingleton(SearchWeights.Even)),
        new("nearness of words", services => services.AddSingleton(new SearchWeights { IsNearnessCounted = false })),
        None with { Name = "the other language", IsElsewhereSeen = false },
    ];

    private static string NameOf(IQueryRewrite step) => step switch
    {
        KeyboardLayoutRewrite => "keyboard layouts",
        TransliterationRewrite => "transliteration",
        JoinedWordsRewrite => "joining of words",
        SpellingRewrite => "spelling",
        SplitWordsRewrite => "splitting of words",
        _ => step.GetType().Name,
    };

    private static void Analyze(IServiceCollection services, Lucene.Net.Analysis.Analyzer russian, Lucene.Net.Analysis.Analyzer english) =>
        services.PostConfigure<LuceneOptions>(options =>
        {
            // Of two with one name the later is taken.
            options.Analyzers.Add(new LuceneAnalyzer(ForumAnalyzer.Russian, russian));
            options.Analyzers.Add(new LuceneAnalyzer(ForumAnalyzer.English, english));
        });
}
