using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Content.Handlers;

/// <summary>The rule shared by all choice fields.</summary>
internal static class ChoiceValidation
{
    internal static void ValidateCount(this ValidateContentFieldContext context, IStringLocalizer localizer, string name, int count, bool required, bool multiple, string member)
    {
        if (required && count == 0)
        {
            context.Fail(localizer["A value is required for {0}.", name], member);
        }
        else if (!multiple && count > 1)
        {
            context.Fail(localizer["The {0} field cannot contain more than one item.", name], member);
        }
    }
}
