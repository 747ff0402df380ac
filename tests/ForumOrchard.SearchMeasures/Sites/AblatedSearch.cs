using ForumOrchard.Search.Querying.Languages;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Localization;

namespace ForumOrchard.SearchMeasures.Sites;

/// <summary>Steps of the search that a site leaves out from one query to the next, so that one index serves for many.</summary>
internal sealed class AblatedSearch
{
    /// <summary>What is left out now.</summary>
    public Ablation Current { get; set; } = Ablation.None;

    /// <summary>Puts the current steps into a site's services.</summary>
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
