using OrchardCore.Localization;

namespace Sapling.Tests.Localization;

/// <summary>A site in Russian and English.</summary>
internal sealed class TwoLanguages : ILocalizationService
{
    public Task<string> GetDefaultCultureAsync() => Task.FromResult("ru");

    public Task<string[]> GetSupportedCulturesAsync() => Task.FromResult<string[]>(["ru", "en"]);
}
