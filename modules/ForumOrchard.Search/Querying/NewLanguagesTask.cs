using System.Globalization;
using System.Text.Json.Nodes;
using ForumOrchard.Indexing;
using ForumOrchard.Pages.Sections;
using ForumOrchard.Search.Analysis;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrchardCore.BackgroundTasks;
using OrchardCore.Localization;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace ForumOrchard.Search.Querying;

/// <summary>
/// Every minute: gives a language that was added to the site an index, so that nobody has to know how one is set up. By the recipe step that set-up uses too,
/// which both major versions of Orchard Core have.
/// </summary>
[BackgroundTask(
    Title = "Search in new languages",
    Schedule = "* * * * *",
    Description = "Makes a search index for each language that was added to the site.",
    LockTimeout = 1000,
    LockExpiration = 60_000)]
public sealed partial class NewLanguagesTask(ILogger<NewLanguagesTask> logger) : IBackgroundTask
{
    private const string Step = "lucene-index";

    /// <summary>The name that Orchard Core gives Lucene's own analyzer: words are found as they are written, in any language.</summary>
    private const string AnyLanguage = "standardanalyzer";

    /// <inheritdoc/>
    public async Task DoWorkAsync(IServiceProvider serviceProvider, CancellationToken cancellationToken)
    {
        var indexes = serviceProvider.GetRequiredService<ISearchIndexes>();
        var wanted = new JsonArray();
        foreach (var culture in await serviceProvider.GetRequiredService<ILocalizationService>().GetSupportedCulturesAsync())
        {
            if (culture.Length > 0 && !await indexes.IsDefinedAsync(LanguageIndexes.NameOf(culture)))
            {
                LogNew(logger, culture);
                wanted.Add(new JsonObject { [LanguageIndexes.NameOf(culture)] = Settings(culture, serviceProvider.GetServices<Section>()) });
            }
        }

        if (wanted.Count == 0)
        {
            return;
        }

        var context = new RecipeExecutionContext { Name = Step, Step = new JsonObject { ["name"] = Step, ["Indices"] = wanted } };
        foreach (var handler in serviceProvider.GetServices<IRecipeStepHandler>())
        {
            await handler.ExecuteAsync(context);
        }

        foreach (var error in context.Errors)
        {
            LogFault(logger, error);
        }
    }

    private static JsonObject Settings(string culture, IEnumerable<Section> sections) => new()
    {
        ["AnalyzerName"] = AnalyzerOf(CultureInfo.GetCultureInfo(culture)),
        ["IndexLatest"] = false,
        ["IndexedContentTypes"] = new JsonArray([.. sections.OrderBy(section => section.Position).Select(section => (JsonNode)section.ContentType)]),
        ["Culture"] = culture,
        ["StoreSourceData"] = false,
    };

    private static string AnalyzerOf(CultureInfo culture) => culture.TwoLetterISOLanguageName switch
    {
        "ru" => ForumAnalyzer.Russian,
        "en" => ForumAnalyzer.English,
        "ky" => ForumAnalyzer.Kyrgyz,
        _ => AnyLanguage,
    };

    [LoggerMessage(LogLevel.Information, "The language {Culture} has no search index yet: one is made.")]
    private static partial void LogNew(ILogger logger, string culture);

    [LoggerMessage(LogLevel.Error, "No search index for a new language: {Fault}")]
    private static partial void LogFault(ILogger logger, string fault);
}
