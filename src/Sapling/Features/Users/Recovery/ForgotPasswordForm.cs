using System.ComponentModel.DataAnnotations;

namespace Sapling.Features.Users.Recovery;

/// <summary>Asks for a link; the name of the field is Orchard Core's.</summary>
public sealed class ForgotPasswordForm
{
    [MaxLength(256)]
    public string? UsernameOrEmail { get; set; }
}
