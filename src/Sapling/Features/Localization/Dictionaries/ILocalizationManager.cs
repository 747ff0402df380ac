using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>Gives the localizers what they show. They ask for each text, so whoever replaces it decides at once.</summary>
public interface ILocalizationManager
{
    /// <summary>The dictionary of exactly this culture; parents have dictionaries of their own.</summary>
    CultureDictionary GetDictionary(CultureInfo culture);
}
