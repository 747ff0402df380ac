namespace OrchardCore.Users.Models;

/// <summary>Something that the site keeps about a user for a way to sign in.</summary>
public class UserToken
{
    public string LoginProvider { get; set; } = "";

    public string Name { get; set; } = "";

    public string? Value { get; set; }
}
