namespace OrchardCore.Localization;

/// <summary>Which cultures the site speaks.</summary>
public interface ILocalizationService
{
    /// <summary>The culture that a page has when nothing else decides, "ru".</summary>
    Task<string> GetDefaultCultureAsync();

    /// <summary>The cultures a page can have, the default one among them, in the order of the settings.</summary>
    Task<string[]> GetSupportedCulturesAsync();
}
