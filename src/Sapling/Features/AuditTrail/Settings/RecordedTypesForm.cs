namespace Sapling.Features.AuditTrail.Settings;

/// <summary>The form of the types that are recorded.</summary>
public class RecordedTypesForm
{
    /// <summary>The ticked types.</summary>
    public string[] Types { get; set; } = [];

    /// <summary>Name and display name of each type that editors create.</summary>
    public IReadOnlyList<(string Name, string DisplayName)> All { get; set; } = [];
}
