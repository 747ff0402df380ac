using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>The result of a validation: successful until a handler fails it.</summary>
public sealed class ContentValidateResult
{
    private readonly List<ValidationResult> _errors = [];

    public bool Succeeded { get; set; } = true;

    public IReadOnlyList<ValidationResult> Errors => _errors;

    public void Fail(ValidationResult error)
    {
        Succeeded = false;
        _errors.Add(error);
    }
}
