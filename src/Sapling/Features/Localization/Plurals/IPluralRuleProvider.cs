using System.Globalization;

namespace OrchardCore.Localization;

/// <summary>The index of the plural form, from 0, for so many things.</summary>
public delegate int PluralizationRuleDelegate(int count);

/// <summary>Knows the plural rules of languages. The header <c>Plural-Forms</c> of a PO file has no say.</summary>
public interface IPluralRuleProvider
{
    /// <summary>Providers are asked in ascending order; the first that knows a language decides. That of the runtime has 0.</summary>
    int Order { get; }

    /// <summary>The rule of a language; false if this provider does not know it.</summary>
    /// <param name="culture">A culture, with or without a region.</param>
    /// <param name="rule">Null if it does not know it.</param>
    bool TryGetRule(CultureInfo culture, out PluralizationRuleDelegate rule);
}
