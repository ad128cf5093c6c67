Console.WriteLine("Run one benchmark class: --filter *Reading*");
