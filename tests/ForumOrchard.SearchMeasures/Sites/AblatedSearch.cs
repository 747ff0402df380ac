using ForumOrchard.Search.Querying.Languages;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>Disables steps of the search per query, so that one index serves for many measurements.</summary>
internal sealed class AblatedSearch
{
    /// <summary>The steps that are currently disabled.</summary>
    public Ablation Current { get; set; } = Ablation.None;

    /// <summary>Replaces the steps in a site's services.</summary>
    public void Change(IServiceCollection services)
    {
        services.AddTransient(_ => Current.Rewriter);
        services.AddTransient(_ => Current.Weights);
        services.AddTransient(provider => Current.HasOtherLanguages
            ? ActivatorUtilities.CreateInstance<OtherLanguages>(provider)
            : ActivatorUtilities.CreateInstance<OtherLanguages>(provider, new NoLanguages()));
    }

    private sealed class NoLanguages : ILocalizationService
    {
        public Task<string> GetDefaultCultureAsync() => Task.FromResult("ru");

        public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult(Array.Empty<string>());
    }
}
