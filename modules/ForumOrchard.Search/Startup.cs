using ForumOrchard.Health.Points;
using ForumOrchard.Indexing;
using ForumOrchard.Pages.ContentTypes;
using ForumOrchard.Search.Alike;
using ForumOrchard.Search.Analysis;
using ForumOrchard.Search.Api;
using ForumOrchard.Search.Feeds;
using ForumOrchard.Search.Indexing;
using ForumOrchard.Search.Querying;
using ForumOrchard.Search.Querying.Facets;
using ForumOrchard.Search.Querying.Highlighting;
using ForumOrchard.Search.Querying.Language;
using ForumOrchard.Search.Querying.Languages;
using ForumOrchard.Search.Rewriting;
using ForumOrchard.Search.Services;
using ForumOrchard.Search.Suggesting;
using ForumOrchard.Search.ViewModels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Modules;
using OrchardCore.Search.Lucene;

namespace ForumOrchard.Search;

public sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.Configure<LuceneOptions>(options =>
        {
            options.Analyzers.Add(new NamedAnalyzer(ForumAnalyzer.Russian, ForumAnalyzer.ForRussian));
            options.Analyzers.Add(new NamedAnalyzer(ForumAnalyzer.English, ForumAnalyzer.ForEnglish));
            options.Analyzers.Add(new NamedAnalyzer(ForumAnalyzer.Kyrgyz, ForumAnalyzer.ForKyrgyz));
        });
        services.AddItemIndexHandler<ForumIndexHandler>();
        services.AddScoped<IContentHandler, TermLabelsHandler>();

        services.AddSingleton<IQueryRewrite>(new QueryRewriter());
        services.AddSingleton(new SearchWeights());
        services.AddSingleton<HitCache>();
        services.AddSingleton<FacetCache>();
        services.AddScoped<SearchLanguage>();
        services.AddScoped<LanguageIndexes>();
        services.AddHealthPoint<SearchIndexPoint>();
        services.AddSingleton<IBackgroundTask, NewLanguagesTask>();
        services.AddScoped<TermNames>();
        services.AddScoped<OtherLanguages>();
        services.AddScoped<ForumSearch>();
        services.AddScoped<SearchWords>();
        services.AddScoped<FacetLabels>();
        services.AddScoped<HitLanguages>();
        services.AddScoped<SearchPageBuilder>();
        services.AddScoped<ForumSuggestions>();
        services.AddScoped<SuggestionWords>();
        services.AddScoped<SearchFeed>();
        services.AddScoped<OpenSearchDescription>();
        services.AddScoped<SearchAnswers>();
        services.AddOpenApi(SearchApiDescription.Configure);
        services.AddScoped<AlikeItems>();
        services.AddScoped<IContentDisplayDriver, AlikeDisplayDriver>();
        services.AddLiquidModels(
            typeof(SearchPageViewModel),
            typeof(SearchHitViewModel),
            typeof(HitLanguageViewModel),
            typeof(SearchLink),
            typeof(SearchField),
            typeof(AlikeViewModel),
            typeof(AlikeItemViewModel),
            typeof(FacetViewModel),
            typeof(FacetValueViewModel),
            typeof(MarkedText),
            typeof(TextPart));
    }

    /// <inheritdoc/>
    public override void Configure(IApplicationBuilder app, IEndpointRouteBuilder routes, IServiceProvider serviceProvider) =>
        routes.MapOpenApi(SearchApiDescription.Pattern).WithMetadata(new HttpMethodMetadata([HttpMethods.Get, HttpMethods.Head]));
}
