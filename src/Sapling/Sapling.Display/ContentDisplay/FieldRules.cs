using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.Models;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Display.ContentDisplay;

/// <summary>Puts the rules of a field's handlers at the inputs of its editor.</summary>
internal sealed class FieldRules(IContentFieldHandlerResolver handlers, IStringLocalizer<FieldRules> S)
{
    /// <param name="field">The field with the posted values.</param>
    /// <param name="context">The update.</param>
    /// <param name="prefix">Prefix of the field's inputs.</param>
    /// <param name="inputOf">The input for a property of the field.</param>
    public async Task ValidateAsync(ContentField field, UpdateFieldEditorContext context, string prefix, Func<string, string> inputOf)
    {
        var validation = new ValidateContentFieldContext(context.ContentPart.ContentItem)
        {
            ContentPartFieldDefinition = context.PartFieldDefinition,
            PartName = context.TypePartDefinition.Name,
        };
        foreach (var handler in handlers.GetHandlers(field.GetType().Name))
        {
            await handler.ValidatingAsync(validation, field);
        }

        var ofField = $"{validation.PartName}.{context.PartFieldDefinition.Name}.";
        foreach (var error in validation.ContentValidateResult.Errors)
        {
            foreach (var name in error.MemberNames)
            {
                var member = name.StartsWith(ofField, StringComparison.Ordinal) ? name[ofField.Length..] : name;
                context.Updater.ModelState.AddModelError($"{prefix}.{inputOf(member)}", error.ErrorMessage ?? string.Empty);
            }
        }
    }

    public static bool HasErrors(ModelStateDictionary state, string prefix) =>
        state.FindKeysWithPrefix(prefix).Any(entry => entry.Value.Errors.Count > 0);

    /// <summary>What MVC says of a value that it cannot convert names properties of our classes, in English.</summary>
    public void ReplaceBindingErrors(ModelStateDictionary state, string prefix)
    {
        foreach (var (key, _) in state.FindKeysWithPrefix(prefix).Where(entry => entry.Value.Errors.Count > 0).ToList())
        {
            Replace(state, key, S["This value cannot be read."]);
        }
    }

    /// <summary>One input has one error; what was typed stays.</summary>
    public static void Replace(ModelStateDictionary state, string key, string message)
    {
        state.TryGetValue(key, out var entry);
        entry?.Errors.Clear();
        state.AddModelError(key, message);
    }
}
