namespace ForumOrchard.Editing.Checks;

/// <summary>Addresses of this site that have neither route nor item and lead somewhere all the same, for instance by a redirect.</summary>
public interface IOtherAddresses
{
    /// <param name="address">Absolute, with its query.</param>
    Task<bool> HasAsync(Uri address);
}
