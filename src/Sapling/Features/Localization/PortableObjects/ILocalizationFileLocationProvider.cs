using Microsoft.Extensions.FileProviders;

namespace OrchardCore.Localization;

/// <summary>Finds the PO files of the site.</summary>
public interface ILocalizationFileLocationProvider
{
    /// <summary>Where files for exactly the culture <paramref name="cultureName"/>, "ru" or "ru-KG", may be; most of them do not exist. If two translate a message, the later one wins.</summary>
    IEnumerable<IFileInfo> GetLocations(string cultureName);
}
