namespace OrchardCore.Localization;

/// <summary>Fills the dictionary of a culture, once; the PO files come first, then the providers of modules in the order of their registration.</summary>
public interface ITranslationProvider
{
    /// <param name="cultureName">"ru", "ky-KG"; parents have dictionaries of their own.</param>
    /// <param name="dictionary">With what providers before this one have added.</param>
    void LoadTranslations(string cultureName, CultureDictionary dictionary);
}
