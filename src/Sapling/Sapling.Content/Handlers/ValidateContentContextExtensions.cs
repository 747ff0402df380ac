using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>
/// Fails the validation of an item. Member names become <c>Part.Property</c> or <c>Part.Field.Property</c>, matching
/// the input names in editors.
/// </summary>
public static class ValidateContentContextExtensions
{
    public static void Fail(this ValidateContentContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames) =>
        context.ContentValidateResult.Fail(new ValidationResult(errorMessage, memberNames));
}

/// <inheritdoc cref="ValidateContentContextExtensions" />
public static class ValidateContentPartContextExtensions
{
    public static void Fail(this ValidateContentPartContext context, ValidationResult validationResult)
    {
        var names = validationResult.MemberNames.Select(name => $"{context.ContentTypePartDefinition.Name}.{name}").ToArray();
        context.ContentValidateResult.Fail(new ValidationResult(validationResult.ErrorMessage, names));
    }

    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(errorMessage, [propertyName]));
}

/// <inheritdoc cref="ValidateContentContextExtensions" />
public static class ValidateFieldContentContextExtensions
{
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error)
    {
        var prefix = $"{context.PartName}.{context.ContentPartFieldDefinition.Name}.";
        context.ContentValidateResult.Fail(new ValidationResult(error.ErrorMessage, error.MemberNames.Select(name => prefix + name).ToArray()));
    }

    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(errorMessage, [propertyName]));
}
