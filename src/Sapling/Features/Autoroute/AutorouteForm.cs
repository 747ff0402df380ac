namespace Sapling.Features.Autoroute;

/// <summary>The address in an item's form.</summary>
public class AutorouteForm
{
    /// <summary>Empty for the address that the pattern gives.</summary>
    public string? Path { get; set; }

    public bool MayChange { get; set; }
}
