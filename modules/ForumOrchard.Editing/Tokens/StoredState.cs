namespace ForumOrchard.Editing.Tokens;

/// <summary>Reads committed state, ignoring changes in the calling unit of work.</summary>
/// <typeparam name="T">What is stored.</typeparam>
public abstract class StoredState<T>
    where T : class
{
    private (string Id, T? State)? _ahead;

    /// <summary>As it is stored now; null if there is none.</summary>
    public abstract Task<T?> FindAsync(string id);

    /// <summary>Reads it before the request writes; see <see cref="Drivers.EditFormFilter"/>.</summary>
    public async Task ReadAheadAsync(string id) => _ahead = (id, await FindAsync(id));

    /// <summary>As it was before the request wrote, if it was read ahead; otherwise as it is stored now.</summary>
    public async Task<T?> FindBeforeAsync(string id) => _ahead is { } ahead && ahead.Id == id ? ahead.State : await FindAsync(id);
}
