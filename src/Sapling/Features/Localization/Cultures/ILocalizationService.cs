namespace OrchardCore.Localization;

/// <summary>The cultures of the site.</summary>
public interface ILocalizationService
{
    /// <summary>The culture of a page if nothing else determines it, "ru".</summary>
    Task<string> GetDefaultCultureAsync();

    /// <summary>The supported cultures, including the default one, in the order of the settings.</summary>
    Task<string[]> GetSupportedCulturesAsync();
}
