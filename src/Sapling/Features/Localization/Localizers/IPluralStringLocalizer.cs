using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>A localizer that gives the text without formatting it, so that an HTML localizer can encode the arguments.</summary>
public interface IPluralStringLocalizer : IStringLocalizer
{
    /// <summary>The text and the arguments to format it with. For a <see cref="PluralizationArgument"/>, that is the form for its count, and the count with its arguments.</summary>
    (LocalizedString, object[]) GetTranslation(string name, params object[] arguments);
}
