using System.ComponentModel.DataAnnotations;

namespace Sapling.Features.Users.TwoFactor;

/// <summary>A code, and what came with the page; the names of the fields are Orchard Core's where it has them.</summary>
public sealed class CodeForm
{
    private const int Longest = 64;

    /// <summary>When signing in.</summary>
    [MaxLength(Longest)]
    public string? VerificationCode { get; set; }

    /// <summary>When the app is not at hand.</summary>
    [MaxLength(Longest)]
    public string? RecoveryCode { get; set; }

    /// <summary>When something is set up or taken away.</summary>
    [MaxLength(Longest)]
    public string? Code { get; set; }

    /// <summary>The key that is being set up, as only the site reads it.</summary>
    [MaxLength(4096)]
    public string? Offer { get; set; }
}
